import { useState } from 'react'
import { Button } from '../../ui/button.tsx'
import { Icon } from '../../ui/icon.tsx'
import { messageWords } from '../../words/message.ts'

interface CopyButtonProps {
  readonly label: string
  readonly text: () => string
}

/** Puts a text on the clipboard, and says that it did. */
export function CopyButton({ label, text }: CopyButtonProps) {
  const [copied, setCopied] = useState(false)
  const copy = () => {
    void navigator.clipboard.writeText(text()).then(() => {
      setCopied(true)
    })
  }
  return (
    <Button
      look="icon"
      aria-label={copied ? `${label}: ${messageWords.explained.copied}` : label}
      title={label}
      onClick={copy}
      onBlur={() => {
        setCopied(false)
      }}
    >
      <Icon name={copied ? 'check' : 'copy'} />
    </Button>
  )
}

import { useState } from 'react'
import { Button } from './button.tsx'
import { Icon } from './icon.tsx'

interface CopyButtonProps {
  readonly label: string
  /** What is said once it is done, `copied`. */
  readonly done: string
  readonly text: () => string
}

/** Puts a text on the clipboard, and says that it did. */
export function CopyButton({ label, done, text }: CopyButtonProps) {
  const [copied, setCopied] = useState(false)
  const copy = () => {
    void navigator.clipboard.writeText(text()).then(() => {
      setCopied(true)
    })
  }
  return (
    <Button
      look="icon"
      aria-label={copied ? `${label}: ${done}` : label}
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

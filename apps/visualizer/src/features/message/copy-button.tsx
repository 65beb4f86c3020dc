import { CopyButton as PlainCopyButton } from '../../ui/copy-button.tsx'
import { messageWords } from '../../words/message.ts'

interface CopyButtonProps {
  readonly label: string
  readonly text: () => string
}

/** Puts a part of a message on the clipboard. */
export function CopyButton(props: CopyButtonProps) {
  return <PlainCopyButton done={messageWords.explained.copied} {...props} />
}

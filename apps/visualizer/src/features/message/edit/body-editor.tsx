import { bytesOfText, textOfBytes, type HttpRequest } from '@flowscope/http-message'
import { Disclosure } from '../../../ui/disclosure.tsx'
import { messageWords } from '../../../words/message.ts'
import { withBody } from '../editable.ts'
import styles from '../message-editor.module.css'

const words = messageWords.editor

interface BodyEditorProps {
  readonly request: HttpRequest
  /** Where the body is edited field by field, or is empty, its text is one press away. */
  readonly isFolded: boolean
  readonly onChange: (request: HttpRequest) => void
}

/** The body as one text: whatever is typed is sent. */
export function BodyEditor({ request, isFolded, onChange }: BodyEditorProps) {
  const input = (
    <textarea
      className={styles['value']}
      aria-label={words.body}
      value={textOfBytes(request.body)}
      rows={2}
      spellCheck={false}
      autoCapitalize="off"
      autoComplete="off"
      onChange={(event) => {
        onChange(withBody(request, bytesOfText(event.target.value)))
      }}
    />
  )
  return isFolded ? (
    <Disclosure summary={words.asText}>{input}</Disclosure>
  ) : (
    <fieldset className={styles['group']}>
      <legend className={styles['legend']}>{words.body}</legend>
      {input}
    </fieldset>
  )
}

import { useRef } from 'react'
import { useFocusThatFollows } from '../../ui/use-focus-that-follows.ts'
import { messageWords } from '../../words/message.ts'
import { BodyEditor } from './edit/body-editor.tsx'
import { RequestLine, StatusLine } from './edit/start-line-editor.tsx'
import { inBytes } from './edit/in-bytes.ts'
import {
  headersOf,
  parameterPlaces,
  parametersOf,
  typedField,
  withHeaders,
  withParameters,
  type Editable,
  type ParameterPlace,
} from './editable.ts'
import { PairListEditor } from './pair-list-editor.tsx'
import styles from './message-editor.module.css'

const words = messageWords.editor

interface MessageEditorProps {
  readonly message: Editable
  readonly onChange: (message: Editable) => void
}

/** The draft as inputs, in the order of the wire. Values are typed as they travel. */
export function MessageEditor({ message, onChange }: MessageEditorProps) {
  const places = parameterPlaces(message)
  const head = places.filter((place) => place !== 'form')
  const editor = useRef<HTMLDivElement>(null)
  useFocusThatFollows(editor, places.join(' '), 'inside')
  return (
    <div ref={editor} tabIndex={-1} className={styles['editor']}>
      <StartLineEditor message={message} onChange={onChange} />
      {head.map((place) => (
        <ParameterEditor key={place} place={place} message={message} onChange={onChange} />
      ))}
      <HeaderEditor message={message} onChange={onChange} />
      {places.includes('form') && (
        <ParameterEditor place="form" message={message} onChange={onChange} />
      )}
      {message.kind === 'request' && (
        <BodyEditor
          request={message.request}
          isFolded={places.includes('form') || message.request.body === ''}
          onChange={(request) => {
            onChange({ kind: 'request', request })
          }}
        />
      )}
    </div>
  )
}

function StartLineEditor({ message, onChange }: MessageEditorProps) {
  return message.kind === 'request' ? (
    <RequestLine
      request={message.request}
      onChange={(request) => {
        onChange({ kind: 'request', request })
      }}
    />
  ) : (
    <StatusLine
      answer={message.answer}
      onChange={(answer) => {
        onChange({ kind: 'answer', answer })
      }}
    />
  )
}

function HeaderEditor({ message, onChange }: MessageEditorProps) {
  return (
    <PairListEditor
      legend={words.headers}
      unit={words.header}
      separator=":"
      pairs={headersOf(message)}
      onChange={(headers) => {
        onChange(
          withHeaders(
            message,
            headers.map(([name, value]) => [name, inBytes(value)]),
          ),
        )
      }}
    />
  )
}

function ParameterEditor(props: MessageEditorProps & { readonly place: ParameterPlace }) {
  const { place, message, onChange } = props
  return (
    <PairListEditor
      legend={words.places[place]}
      unit={words.parameter}
      separator="="
      pairs={parametersOf(message, place).map(({ rawName, rawValue }) => [rawName, rawValue ?? ''])}
      onChange={(pairs) => {
        const fields = pairs.map(([name, value]) => typedField(name, value))
        onChange(withParameters(message, place, fields))
      }}
    />
  )
}

import { asBytes, pathOf, queryOf, textOfBytes, type HttpRequest } from '@flowscope/http-message'
import type { HttpResponse } from '@flowscope/http-message'
import {
  headersOf,
  parameterPlaces,
  parametersOf,
  typedField,
  withBody,
  withHeaders,
  withParameters,
  type Editable,
  type ParameterPlace,
} from './editable.ts'
import { PairListEditor, ValueInput } from './pair-list-editor.tsx'
import styles from './message-editor.module.css'

interface MessageEditorProps {
  readonly message: Editable
  readonly onChange: (message: Editable) => void
}

const legends = {
  query: 'Query',
  location: 'Query of the address in Location',
  form: 'Body',
} as const satisfies Record<ParameterPlace, string>

/** The draft as inputs, in the order of the wire. Values are typed as they travel. */
export function MessageEditor({ message, onChange }: MessageEditorProps) {
  const [place] = parameterPlaces(message)
  const parameters = place && (
    <ParameterEditor place={place} message={message} onChange={onChange} />
  )
  return (
    <div className={styles['editor']}>
      {message.kind === 'request' ? (
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
      )}
      {place !== 'form' && parameters}
      <PairListEditor
        legend="Headers"
        unit="header"
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
      {place === 'form' && parameters}
      {place !== 'form' && message.kind === 'request' && message.request.body !== '' && (
        <fieldset className={styles['group']}>
          <legend className={styles['legend']}>Body</legend>
          <ValueInput
            label="Body"
            value={textOfBytes(message.request.body)}
            onChange={(text) => {
              onChange({
                kind: 'request',
                request: withBody(message.request, asBytes(inBytes(text))),
              })
            }}
          />
        </fieldset>
      )}
    </div>
  )
}

function ParameterEditor(props: MessageEditorProps & { readonly place: ParameterPlace }) {
  const { place, message, onChange } = props
  return (
    <PairListEditor
      legend={legends[place]}
      unit="parameter"
      separator="="
      pairs={parametersOf(message, place).map(({ rawName, rawValue }) => [rawName, rawValue ?? ''])}
      onChange={(pairs) => {
        const fields = pairs.map(([name, value]) => typedField(name, value))
        onChange(withParameters(message, place, fields))
      }}
    />
  )
}

interface RequestLineProps {
  readonly request: HttpRequest
  readonly onChange: (request: HttpRequest) => void
}

function RequestLine({ request, onChange }: RequestLineProps) {
  const { method, target } = request
  return (
    <fieldset className={styles['group']}>
      <legend className={styles['legend']}>Start line</legend>
      <div className={styles['row']}>
        <input
          className={styles['name']}
          aria-label="Method"
          value={method}
          spellCheck={false}
          autoCapitalize="characters"
          onChange={(event) => {
            onChange({ ...request, method: event.target.value.replace(/[^!-~]/g, '') })
          }}
        />
        <ValueInput
          label="Path"
          value={pathOf(target)}
          onChange={(path) => {
            const query = queryOf(target)
            const clean = path.replace(/[^!-~]/g, '')
            onChange({ ...request, target: query === '' ? clean : `${clean}?${query}` })
          }}
        />
      </div>
    </fieldset>
  )
}

interface StatusLineProps {
  readonly answer: HttpResponse
  readonly onChange: (answer: HttpResponse) => void
}

function StatusLine({ answer, onChange }: StatusLineProps) {
  return (
    <fieldset className={styles['group']}>
      <legend className={styles['legend']}>Start line</legend>
      <div className={styles['row']}>
        <input
          className={styles['name']}
          aria-label="Status"
          inputMode="numeric"
          value={answer.status}
          onChange={(event) => {
            onChange({
              ...answer,
              status: Number(event.target.value.replace(/\D/g, '').slice(0, 3)),
            })
          }}
        />
        <ValueInput
          label="Reason"
          value={answer.reason}
          onChange={(reason) => {
            onChange({ ...answer, reason: inBytes(reason) })
          }}
        />
      </div>
    </fieldset>
  )
}

/** Header values and bodies are bytes: what is wider becomes its UTF-8. */
function inBytes(text: string): string {
  return text.replace(/[^\u0000-\u00ff]/gu, (character) =>
    String.fromCharCode(...new TextEncoder().encode(character)),
  )
}

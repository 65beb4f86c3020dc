import { pathOf, queryOf, type HttpRequest, type HttpResponse } from '@flowscope/http-message'
import type { ReactNode } from 'react'
import { messageWords } from '../../../words/message.ts'
import { ValueInput } from '../pair-list-editor.tsx'
import styles from '../message-editor.module.css'
import { inBytes } from './in-bytes.ts'

const words = messageWords.editor

interface RequestLineProps {
  readonly request: HttpRequest
  readonly onChange: (request: HttpRequest) => void
}

export function RequestLine({ request, onChange }: RequestLineProps) {
  const { method, target } = request
  return (
    <StartLine>
      <input
        className={styles['name']}
        aria-label={words.method}
        value={method}
        spellCheck={false}
        autoCapitalize="characters"
        autoComplete="off"
        onChange={(event) => {
          onChange({ ...request, method: event.target.value.replace(/[^!-~]/g, '') })
        }}
      />
      <ValueInput
        label={words.path}
        value={pathOf(target)}
        onChange={(path) => {
          const query = queryOf(target)
          const clean = path.replace(/[^!-~]/g, '')
          onChange({ ...request, target: query === '' ? clean : `${clean}?${query}` })
        }}
      />
    </StartLine>
  )
}

interface StatusLineProps {
  readonly answer: HttpResponse
  readonly onChange: (answer: HttpResponse) => void
}

export function StatusLine({ answer, onChange }: StatusLineProps) {
  return (
    <StartLine>
      <input
        className={styles['name']}
        aria-label={words.status}
        inputMode="numeric"
        value={answer.status}
        onChange={(event) => {
          const digits = event.target.value.replace(/\D/g, '').slice(0, 3)
          onChange({ ...answer, status: Number(digits) })
        }}
      />
      <ValueInput
        label={words.reason}
        value={answer.reason}
        onChange={(reason) => {
          onChange({ ...answer, reason: inBytes(reason) })
        }}
      />
    </StartLine>
  )
}

function StartLine({ children }: { readonly children: ReactNode }) {
  return (
    <fieldset className={styles['group']}>
      <legend className={styles['legend']}>{words.startLine}</legend>
      <div className={styles['row']}>{children}</div>
    </fieldset>
  )
}

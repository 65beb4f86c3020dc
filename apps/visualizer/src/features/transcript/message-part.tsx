import { transcriptWords } from '../../words/transcript.ts'
import { PlainTable } from './plain-table.tsx'
import type { ParameterRow, WireMessage } from './wire-messages.ts'
import styles from './transcript.module.css'

const words = transcriptWords.parameters

/** A message as sent, then its parameters one by one. */
export function MessagePart({
  message: { title, wire, tables },
}: {
  readonly message: WireMessage
}) {
  return (
    <>
      <h4>{title}</h4>
      <pre className={styles['wire']}>{wire}</pre>
      {tables.map((table) => (
        <PlainTable
          key={table.title}
          title={table.title}
          columns={[words.name, words.raw, words.value]}
          rows={table.rows.map(cellsOf)}
        />
      ))}
    </>
  )
}

/** What is sent as it reads is not told twice. */
function cellsOf({ name, raw, value }: ParameterRow): readonly string[] {
  if (raw === '') return [name, words.empty, words.empty]
  return [name, raw, raw === value ? words.same : value]
}

import { useId, type ReactNode } from 'react'
import { EncodedText } from './encoded-text.tsx'
import { useExplain } from './explain.ts'
import { Note } from './note.tsx'
import type { Named, WireLine } from './wire-lines.ts'
import styles from './wire-view.module.css'

interface WireViewProps {
  readonly lines: readonly WireLine[]
  /** The name whose note is open, `token.form.code`; one at a time. */
  readonly chosen: string | null
  readonly onChoose: (address: string | null) => void
}

/** Joins place and name to the address by which a note is chosen. */
export function addressOf({ place, name }: Named): string {
  return `${place}.${name}`
}

/** The message as on the wire; names that the reference explains open their note beside them. */
export function WireView({ lines, chosen, onChoose }: WireViewProps) {
  return (
    <div className={styles['sheet']}>
      {groupsOf(lines).map((group, index) => (
        <div key={index} className={styles[group.kind]}>
          {group.lines.map((line, at) => (
            <Line key={at} line={line} chosen={chosen} onChoose={onChoose} />
          ))}
        </div>
      ))}
    </div>
  )
}

interface Group {
  readonly kind: 'parameters' | 'indented' | 'lines'
  readonly lines: WireLine[]
}

/** Parameters that follow each other share one grid, so that they align at the equals sign. */
function groupsOf(lines: readonly WireLine[]): readonly Group[] {
  const groups: Group[] = []
  for (const line of lines) {
    const kind = line.kind !== 'parameter' ? 'lines' : line.indented ? 'indented' : 'parameters'
    const last = groups.at(-1)
    if (last?.kind === kind) last.lines.push(line)
    else groups.push({ kind, lines: [line] })
  }
  return groups
}

interface LineProps extends Omit<WireViewProps, 'lines'> {
  readonly line: WireLine
}

function Line({ line, ...choice }: LineProps) {
  switch (line.kind) {
    case 'start':
      return <StartLine parts={line.parts} {...choice} />
    case 'header':
      return (
        <Explained named={line.named} className={styles['hanging']} {...choice}>
          {(term) => (
            <>
              {term(line.name)}
              <span className={styles['punctuation']}>: </span>
              <Value text={line.value} />
            </>
          )}
        </Explained>
      )
    case 'parameter':
      return <ParameterLine line={line} {...choice} />
    case 'json':
      return (
        <Explained named={line.named} className={styles['hanging']} depth={line.depth} {...choice}>
          {(term) => (
            <>
              {line.lead !== '' && (
                <span className={styles['lead']}>{term(line.lead.slice(0, -1))}</span>
              )}
              {line.lead !== '' && <span className={styles['punctuation']}>:</span>}
              <span className={styles['value']} data-unbroken={!line.text.includes(' ')}>
                {line.text}
              </span>
            </>
          )}
        </Explained>
      )
    case 'text':
      return <pre className={styles['text']}>{line.text}</pre>
    case 'blank':
      return <div className={styles['blank']} />
  }
}

function StartLine(props: Pick<LineProps, 'chosen' | 'onChoose'> & StartProps) {
  const { parts, chosen, onChoose } = props
  const explain = useExplain()
  const id = useId()
  const open = parts.find(({ named }) => named && addressOf(named) === chosen)?.named ?? null
  const entry = open ? explain(open) : undefined
  return (
    <div className={styles['line']}>
      <div className={styles['start']}>
        {parts.map((part, index) => (
          <Term
            key={index}
            text={part.text}
            named={part.named}
            open={part.named !== null && part.named === open}
            noteId={id}
            onChoose={onChoose}
          />
        ))}
      </div>
      {entry && <Note id={id} entry={entry} />}
    </div>
  )
}

interface StartProps {
  readonly parts: Extract<WireLine, { kind: 'start' }>['parts']
}

function ParameterLine(props: Omit<LineProps, 'line'> & ParameterProps) {
  const { line, ...choice } = props
  const { field, lead, tail, named } = line
  return (
    <Explained named={named} className={styles['parameter']} {...choice}>
      {(term) => (
        <>
          <span className={styles['name']}>
            <span className={styles['punctuation']}>{lead}</span>
            {term(field.rawName)}
          </span>
          <span className={styles['punctuation']}>{field.rawValue === null ? '' : '='}</span>
          <Value text={field.rawValue ?? ''} tail={tail} />
        </>
      )}
    </Explained>
  )
}

/** A value without a space may break anywhere, so that it fills its lines. */
function Value({ text, tail = '' }: { readonly text: string; readonly tail?: string }) {
  return (
    <span className={styles['value']} data-unbroken={!text.includes(' ')}>
      <EncodedText text={text} />
      <span className={styles['tail']}>{tail}</span>
    </span>
  )
}

interface ParameterProps {
  readonly line: Extract<WireLine, { kind: 'parameter' }>
}

interface ExplainedProps extends Omit<WireViewProps, 'lines'> {
  readonly named: Named | null
  readonly className: string | undefined
  readonly depth?: number
  /** @param term sets the name: as a button where the reference knows it */
  readonly children: (term: (text: string) => ReactNode) => ReactNode
}

function Explained({ named, className, depth = 0, chosen, onChoose, children }: ExplainedProps) {
  const explain = useExplain()
  const id = useId()
  const open = named !== null && addressOf(named) === chosen
  const entry = open ? explain(named) : undefined
  const term = (text: string) => (
    <Term text={text} named={named} open={open} noteId={id} onChoose={onChoose} />
  )
  return (
    <div className={styles['line']} data-open={open} style={{ '--depth': depth }}>
      <div className={className}>{children(term)}</div>
      {entry && <Note id={id} entry={entry} />}
    </div>
  )
}

interface TermProps {
  readonly text: string
  readonly named: Named | null
  readonly open: boolean
  readonly noteId: string
  readonly onChoose: (address: string | null) => void
}

function Term({ text, named, open, noteId, onChoose }: TermProps) {
  const explain = useExplain()
  if (!named || text === '' || !explain(named)) return text
  return (
    <button
      type="button"
      className={styles['term']}
      aria-expanded={open}
      aria-controls={open ? noteId : undefined}
      onClick={() => {
        onChoose(open ? null : addressOf(named))
      }}
    >
      {text}
    </button>
  )
}

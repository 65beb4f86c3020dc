import type { ReactNode } from 'react'
import { NotedLine, Ranges, type LineProps, type SetRange } from './noted-line.tsx'
import { valueSpans } from './spans/line-spans.ts'
import type { Named, Span } from './spans/span.ts'
import type { WireLine } from './wire-line.ts'
import styles from './wire-view.module.css'

/** One line of a message; whatever in it has a meaning opens its note. */
export function WireLineView(props: LineProps) {
  const { line } = props
  switch (line.kind) {
    case 'start':
      return (
        <NotedLine {...props} className={styles['start']}>
          {(range) =>
            line.parts.map((part, index) => <Part key={index}>{range(nameSpan(part), true)}</Part>)
          }
        </NotedLine>
      )
    case 'header':
      return (
        <NotedLine {...props} className={styles['hanging']}>
          {(range) => (
            <>
              {range(nameSpan({ text: line.name, named: line.named }), true)}
              <span className={styles['punctuation']}>: </span>
              <Value line={line} text={line.value} range={range} />
            </>
          )}
        </NotedLine>
      )
    case 'parameter':
      return <ParameterLine {...props} line={line} />
    case 'json':
      return <JsonLineView {...props} line={line} />
    case 'text':
      return <pre className={styles['text']}>{line.text}</pre>
    case 'blank':
      return <div className={styles['blank']} />
  }
}

function Part({ children }: { readonly children: ReactNode }) {
  return <span>{children}</span>
}

type LineOf<Kind extends WireLine['kind']> = LineProps & {
  readonly line: Extract<WireLine, { kind: Kind }>
}

function ParameterLine(props: LineOf<'parameter'>) {
  const { field, lead, tail, named } = props.line
  return (
    <NotedLine {...props} className={styles['parameter']}>
      {(range) => (
        <>
          <span className={styles['name']}>
            <span className={styles['punctuation']}>{lead}</span>
            {range(nameSpan({ text: field.rawName, named }), true)}
          </span>
          <span className={styles['punctuation']}>{field.rawValue === null ? '' : '='}</span>
          <Value line={props.line} text={field.rawValue ?? ''} tail={tail} range={range} />
        </>
      )}
    </NotedLine>
  )
}

function JsonLineView(props: LineOf<'json'>) {
  const { lead, text, depth, named } = props.line
  return (
    <NotedLine {...props} className={styles['hanging']} depth={depth}>
      {(range) => (
        <>
          {lead !== '' && (
            <>
              <span className={styles['lead']}>
                {range(nameSpan({ text: lead.slice(0, -1), named }), true)}
              </span>
              <span className={styles['punctuation']}>:</span>
            </>
          )}
          <Value line={props.line} text={text} range={range} />
        </>
      )}
    </NotedLine>
  )
}

interface ValueProps {
  readonly line: WireLine
  readonly text: string
  readonly tail?: string
  readonly range: SetRange
}

/** A value without a space may break anywhere, so that it fills its lines. */
function Value({ line, text, tail = '', range }: ValueProps) {
  return (
    <span className={styles['value']} data-unbroken={!text.includes(' ')}>
      <Ranges spans={valueSpans(line)} range={range} />
      <span className={styles['tail']}>{tail}</span>
    </span>
  )
}

function nameSpan(part: { readonly text: string; readonly named: Named | null }): Span {
  return { ...part, whole: null }
}

import { useId, type ReactNode } from 'react'
import type { Choice, KeyOf } from './choice.ts'
import { useExplain } from './explain.ts'
import { Note } from './note.tsx'
import { Lit, Range } from './range.tsx'
import { lineSpans } from './spans/line-spans.ts'
import type { Span } from './spans/span.ts'
import type { WireLine } from './wire-line.ts'
import styles from './wire-view.module.css'

export interface LineProps extends Choice {
  readonly line: WireLine
  readonly keyOf: KeyOf
}

/** Sets one range of the line. */
export type SetRange = (span: Span, isName?: boolean) => ReactNode

interface NotedLineProps extends LineProps {
  readonly className: string | undefined
  readonly depth?: number
  readonly children: (range: SetRange) => ReactNode
}

/** A line of a message, and the note of the one of its ranges that is chosen. */
export function NotedLine(props: NotedLineProps) {
  const { line, keyOf, chosen, onChoose, className, depth = 0, children } = props
  const explain = useExplain()
  const id = useId()
  const open = chosen === null ? undefined : openSpan(lineSpans(line), keyOf, chosen)
  const entry = open?.named ? explain(open.named) : undefined
  const range: SetRange = (span, isName = false) => (
    <Range
      span={span}
      address={span.named && keyOf(span.named)}
      open={span.named !== null && keyOf(span.named) === chosen}
      noteId={id}
      isName={isName}
      onChoose={onChoose}
    />
  )
  return (
    <div className={styles['line']} data-open={open !== undefined} style={{ '--depth': depth }}>
      <div className={className}>{children(range)}</div>
      {open && entry && <Note id={id} entry={entry} whole={open.whole} />}
    </div>
  )
}

/** The ranges of a value, side by side. */
export function Ranges({
  spans,
  range,
}: {
  readonly spans: readonly Span[]
  readonly range: SetRange
}) {
  return spans.map((span, index) => (
    <Lit key={index} whole={span.whole}>
      {range(span)}
    </Lit>
  ))
}

/** A name and its value share an address: the value is the one that can be followed. */
function openSpan(spans: readonly Span[], keyOf: KeyOf, chosen: string): Span | undefined {
  const open = spans.filter(({ named }) => named && keyOf(named) === chosen)
  return open.at(-1)
}

import type { Choice } from './choice.ts'
import type { WireLine } from './wire-line.ts'
import { WireLineView } from './wire-line-view.tsx'
import styles from './wire-view.module.css'

interface WireViewProps extends Choice {
  readonly lines: readonly WireLine[]
}

/** The message as on the wire; names that the reference explains open their note beside them. */
export function WireView({ lines, chosen, onChoose }: WireViewProps) {
  return (
    <div className={styles['sheet']}>
      {groupsOf(lines).map((group, index) => (
        <div key={index} className={styles[group.kind]}>
          {group.lines.map((line, at) => (
            <WireLineView key={at} line={line} chosen={chosen} onChoose={onChoose} />
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

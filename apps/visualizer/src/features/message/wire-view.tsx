import { useMemo } from 'react'
import { messageWords } from '../../words/message.ts'
import { useSettings } from '../../settings/use-settings.ts'
import { Disclosure } from '../../ui/disclosure.tsx'
import { keysOfLines, type Choice, type KeyOf } from './choice.ts'
import { isRoutine } from './routine.ts'
import { lineSpans } from './spans/line-spans.ts'
import type { WireLine } from './wire-line.ts'
import { WireLineView } from './wire-line-view.tsx'
import styles from './wire-view.module.css'

const words = messageWords.wire

interface WireViewProps extends Choice {
  readonly lines: readonly WireLine[]
}

/** The message as on the wire; whatever the reference explains opens its note beside it. */
export function WireView({ lines, chosen, onChoose }: WireViewProps) {
  const { depth } = useSettings().settings
  const groups = useMemo(() => groupsOf(keyed(lines), depth === 'new'), [lines, depth])
  return (
    <div className={styles['sheet']} data-sheet>
      <p className="hidden-visually">{words.hint}</p>
      {groups.map((group, index) =>
        group.kind === 'routine' ? (
          <Routine key={index} lines={group.lines} chosen={chosen} onChoose={onChoose} />
        ) : (
          <Lines key={index} {...group} chosen={chosen} onChoose={onChoose} />
        ),
      )}
    </div>
  )
}

interface KeyedLine {
  readonly line: WireLine
  readonly keyOf: KeyOf
}

interface Group {
  readonly kind: 'parameters' | 'indented' | 'lines' | 'routine'
  readonly lines: KeyedLine[]
}

function Lines({ kind, lines, ...choice }: Group & Choice) {
  return (
    <div className={styles[kind]}>
      {lines.map((each, at) => (
        <WireLineView key={at} {...each} {...choice} />
      ))}
    </div>
  )
}

/** For a newcomer, what every message carries stands apart; it opens with the note of one of them. */
function Routine({ lines, ...choice }: Pick<Group, 'lines'> & Choice) {
  const isChosen = lines.some(({ line, keyOf }) =>
    lineSpans(line).some(({ named }) => named && keyOf(named) === choice.chosen),
  )
  return (
    <div className={styles['routine']}>
      <Disclosure key={String(isChosen)} summary={words.routine(lines.length)} open={isChosen}>
        <p className={styles['apart']}>{words.setApart}</p>
        <Lines kind="lines" lines={lines} {...choice} />
      </Disclosure>
    </div>
  )
}

function keyed(lines: readonly WireLine[]): readonly KeyedLine[] {
  const keys = keysOfLines(lines)
  return lines.flatMap((line, at) => {
    const keyOf = keys[at]
    return keyOf ? [{ line, keyOf }] : []
  })
}

/** Parameters that follow each other share one grid, so that they align at the equals sign. */
function groupsOf(lines: readonly KeyedLine[], foldsRoutine: boolean): readonly Group[] {
  const folded = foldsRoutine ? lines.filter(({ line }) => isRoutine(line)) : []
  const apart = new Set(folded.length > 1 ? folded : [])
  const groups: Group[] = []
  lines
    .filter((each) => !apart.has(each))
    .forEach((each) => {
      const kind = kindOf(each.line)
      const last = groups.at(-1)
      if (last?.kind === kind) last.lines.push(each)
      else groups.push({ kind, lines: [each] })
    })
  return apart.size === 0 ? groups : withRoutine(groups, [...apart])
}

/** They close the headers, before the blank line of the body. */
function withRoutine(groups: readonly Group[], routine: KeyedLine[]): readonly Group[] {
  const all = groups.flatMap((group) => splitAtBlank(group))
  const body = all.findIndex(({ lines }) => lines[0]?.line.kind === 'blank')
  return all.toSpliced(body < 0 ? all.length : body, 0, { kind: 'routine', lines: routine })
}

function splitAtBlank(group: Group): readonly Group[] {
  const blank = group.lines.findIndex(({ line }) => line.kind === 'blank')
  if (blank <= 0) return [group]
  return [
    { kind: group.kind, lines: group.lines.slice(0, blank) },
    { kind: group.kind, lines: group.lines.slice(blank) },
  ]
}

function kindOf(line: WireLine): Group['kind'] {
  if (line.kind !== 'parameter') return 'lines'
  return line.indented ? 'indented' : 'parameters'
}

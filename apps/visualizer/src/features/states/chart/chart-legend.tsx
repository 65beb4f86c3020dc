import { stateWords } from '../../../words/states.ts'
import type { LineKind } from './line-views.ts'
import styles from './chart-legend.module.css'
import lines from './chart-lines.module.css'

const signs = [
  ['last', stateWords.view.legend.taken],
  ['open', stateWords.view.legend.open],
  ['declined', stateWords.view.legend.declined],
] as const satisfies readonly (readonly [LineKind, string])[]

/** What the lines of the drawing mean. */
export function ChartLegend() {
  return (
    <ul className={styles['legend']} aria-label={stateWords.view.legend.label}>
      {signs.map(([kind, words]) => (
        <li key={kind}>
          <svg aria-hidden="true" width="24" height="8" viewBox="0 0 24 8">
            <path d="M0 4 H24" data-kind={kind} className={lines['line']} />
            {kind === 'declined' && (
              <path d="M8.5 0.5 L15.5 7.5 M15.5 0.5 L8.5 7.5" className={lines['notTaken']} />
            )}
          </svg>
          {words}
        </li>
      ))}
    </ul>
  )
}

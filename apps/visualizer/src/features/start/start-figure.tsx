import { figureWords } from '../../words/start.ts'
import styles from './start-figure.module.css'

type Party = keyof typeof figureWords.heads
type Line = keyof typeof figureWords.lines

const columns: readonly Party[] = ['browser', 'client', 'authServer']

const lines: readonly (readonly [Party, Party, Line, 'front' | 'back'])[] = [
  ['browser', 'client', 'connect', 'front'],
  ['client', 'browser', 'redirect', 'front'],
  ['browser', 'authServer', 'authorize', 'front'],
  ['authServer', 'browser', 'back', 'front'],
  ['browser', 'client', 'callback', 'front'],
  ['client', 'authServer', 'token', 'back'],
  ['authServer', 'client', 'tokens', 'back'],
]

/** The whole flow on one page, as a table of contents. It is a list of what will be sent. */
export function StartFigure() {
  return (
    <figure className={styles['figure']}>
      <div className={styles['heads']} aria-hidden="true">
        {columns.map((party) => (
          <span key={party} data-party={party}>
            {figureWords.heads[party]}
          </span>
        ))}
      </div>
      <ol className={styles['lines']}>
        {lines.map(([from, to, line, channel]) => (
          <li key={line} className={styles['line']}>
            <span className="hidden-visually">
              {figureWords.fromTo(figureWords.heads[from], figureWords.heads[to])}
            </span>
            <span
              className={styles['arrow']}
              data-party={from}
              data-channel={channel}
              {...placeOf(columns.indexOf(from), columns.indexOf(to))}
            >
              <span className={styles['label']}>{figureWords.lines[line]}</span>
            </span>
          </li>
        ))}
      </ol>
      <figcaption className={styles['caption']}>{figureWords.caption}</figcaption>
    </figure>
  )
}

/** From the middle of one column to the middle of the other. */
function placeOf(from: number, to: number) {
  const span = Math.abs(to - from) + 1
  return {
    'data-direction': to > from ? 'right' : 'left',
    style: { gridColumn: `${Math.min(from, to) + 1} / span ${span}`, '--span': span },
  }
}

import { stateWords } from '../../../words/states.ts'
import { ChartLegend } from './chart-legend.tsx'
import styles from './chart-head.module.css'

interface ChartHeadProps {
  /** In a column of its own the chart bears its name; below a tab of that name it need not. */
  readonly isRoomy: boolean
  readonly asText: boolean
  readonly showAsText: (asText: boolean) => void
}

/** What the lines mean, and the choice between drawing and text. */
export function ChartHead({ isRoomy, asText, showAsText }: ChartHeadProps) {
  return (
    <header className={styles['head']}>
      <h2 id="states-title" className={isRoomy ? undefined : 'hidden-visually'}>
        {stateWords.view.title}
      </h2>
      {!asText && <ChartLegend />}
      <label className={styles['toggle']}>
        <input
          type="checkbox"
          checked={asText}
          onChange={(event) => {
            showAsText(event.currentTarget.checked)
          }}
        />
        {stateWords.view.asText}
      </label>
    </header>
  )
}

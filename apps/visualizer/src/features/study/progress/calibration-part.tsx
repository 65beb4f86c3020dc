import { calibrationOf, type Answered, type Calibration } from '@flowscope/study'
import { progressWords } from '../../../words/progress.ts'
import { studyWords } from '../../../words/study.ts'
import { Gauge } from './gauge.tsx'
import styles from './progress-page.module.css'

const words = progressWords.calibration

/** How sure somebody felt, beside how often they were right. */
export function CalibrationPart({ answered }: { readonly answered: readonly Answered[] }) {
  const calibration = calibrationOf(answered)
  return (
    <section aria-labelledby="calibration-heading" className={styles['parts']}>
      <h2 id="calibration-heading">{words.title}</h2>
      <p className={styles['what']}>{words.lead}</p>
      <ul>
        {calibration.map(({ confidence, right, of }) => (
          <li key={confidence} className={styles['part']}>
            <span className={styles['name']}>{studyWords.sure[confidence]}</span>
            <Gauge right={right} of={of} />
          </li>
        ))}
      </ul>
      <p className={styles['what']}>{words.verdicts[verdictOn(calibration)]}</p>
    </section>
  )
}

const enough = 20

function verdictOn(calibration: readonly Calibration[]): keyof typeof words.verdicts {
  const shareOf = (confidence: Calibration['confidence']) => {
    const felt = calibration.find((each) => each.confidence === confidence)
    return felt === undefined || felt.of < 5 ? null : felt.right / felt.of
  }
  if (calibration.reduce((sum, { of }) => sum + of, 0) < enough) return 'few'
  if ((shareOf('high') ?? 1) < 0.85) return 'over'
  return (shareOf('low') ?? 0) > 0.6 ? 'under' : 'fit'
}

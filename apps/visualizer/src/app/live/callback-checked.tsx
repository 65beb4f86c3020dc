import { ComparedValues } from '../../features/states/compared-values.tsx'
import type { Moment } from '../../run-view/moments.ts'
import { Icon } from '../../ui/icon.tsx'
import { liveRunWords } from '../../words/live-run.ts'
import styles from './callback-checked.module.css'

const words = liveRunWords.checked

/** What the web app found when the learner's browser came back: nobody saw it happen. */
export function CallbackChecked({ moment }: { readonly moment: Moment | null }) {
  const isCallback = moment?.decision.type === 'send' && moment.decision.step === 'callback'
  const verdict = isCallback ? moment.performed?.verdict : null
  if (!verdict?.passed || !verdict.compared) return null
  return (
    <section aria-labelledby="callback-checked" className={styles['checked']}>
      <h2 id="callback-checked" className={styles['title']}>
        <Icon name="check" size={20} /> {words.title}
      </h2>
      <ComparedValues labels={words.labels} {...verdict.compared} />
      <p>{words.text}</p>
    </section>
  )
}

import { parties } from '../../../run-view/parties.ts'
import { useThread } from '../../../run-view/thread-context.ts'
import { valueStories } from '../../../run-view/values.ts'
import { messageWords } from '../../../words/message.ts'
import { useSurroundings } from '../surroundings.ts'
import type { HandledHere } from './use-handling.ts'
import styles from './fields-view.module.css'

interface MadeProps {
  readonly handling: HandledHere
  readonly whole: string | null
}

/** Who made the value and, where the run shows it, at which step. */
export function Made({ handling: { made }, whole }: MadeProps) {
  const view = useSurroundings()?.view
  const { handleOf } = useThread()
  const handle = whole === null ? undefined : handleOf(whole)
  const story = view && valueStories(view.moments).find((each) => each.handle === handle)
  const touch = story?.touches.find(({ did }) => did === 'made')
  if (touch) return messageWords.fields.madeHere(parties[touch.party].name, touch.moment + 1)
  return parties[made].name
}

/** Who looks at the value, and the names of the checks. */
export function Checked({ handling: { checks } }: Pick<MadeProps, 'handling'>) {
  return checks.map(({ party, check }, index) => (
    <span key={check} className={styles['check']}>
      {checks[index - 1]?.party !== party && `${parties[party].name} `}
      <code>{check}</code>{' '}
    </span>
  ))
}

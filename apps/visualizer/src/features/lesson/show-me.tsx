import { Button } from '../../ui/button.tsx'
import { lessonWords as words } from '../../words/lessons.ts'
import styles from './lesson-panel.module.css'

/** For whoever would rather be told: it counts as help, and the help stays next time. */
export function ShowMe({ onPress }: { readonly onPress: () => void }) {
  return (
    <div className={styles['ways']}>
      <Button look="quiet" onClick={onPress}>
        {words.showMe}
      </Button>
    </div>
  )
}

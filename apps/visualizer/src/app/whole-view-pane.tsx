import { Suspense, useRef } from 'react'
import { labWords } from '../words/lab.ts'
import { Button } from '../ui/button.tsx'
import { Icon } from '../ui/icon.tsx'
import { mainScreenOf, type WholeView } from './lab-address.ts'
import { lazyViews } from './lazy-views.ts'
import { goTo } from './location.ts'
import type { PartProps } from './part-props.ts'
import { useFocusThatFollows } from '../ui/use-focus-that-follows.ts'
import styles from './whole-view-pane.module.css'

interface WholeViewPaneProps extends PartProps {
  readonly whole: Exclude<WholeView, 'lab'>
}

/** A view of the run that takes the place of pictures and message. */
export function WholeViewPane({ whole, ...parts }: WholeViewPaneProps) {
  const View = lazyViews[whole]
  const pane = useRef<HTMLElement>(null)
  useFocusThatFollows(pane, whole)
  return (
    <main ref={pane} id="message" tabIndex={-1} className={styles['pane']}>
      <div className={styles['column']}>
        <Button look="quiet" className={styles['back']} onClick={leave}>
          <Icon name="back" size={16} /> {labWords.backToMessages}
        </Button>
        <Suspense fallback={<p>{labWords.loading}</p>}>
          <View {...parts} />
        </Suspense>
      </div>
    </main>
  )
}

/** The run and the cursor stay: the main screen writes them into the address again. */
function leave(): void {
  const engine = new URLSearchParams(location.search).get('engine')
  goTo(engine === 'live' ? mainScreenOf(engine) : `/lab?engine=${engine ?? 'page'}`)
}

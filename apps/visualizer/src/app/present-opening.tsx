import { BrowserFrame } from '../features/browser/browser-frame.tsx'
import { isPresentShown } from '../run-view/chapters.ts'
import { isRefused } from '../run-view/moments.ts'
import { BehindTheScenes } from './behind-the-scenes.tsx'
import { FoldedAnswer } from './folded-answer.tsx'
import { openExchange, pageOf } from './open-exchange.ts'
import type { PartProps } from './part-props.ts'
import { RefusedPart } from './refused-part.tsx'
import styles from './present-part.module.css'

/** What the newest step is told with before any message: a refusal, a page, or what became of values. */
export function PresentOpening({ view, selection, decide }: PartProps) {
  const { present } = view
  const performed = present?.performed
  if (!present || !performed || !isPresentShown(view)) return null
  if (isRefused(present)) {
    return <RefusedPart view={view} moment={present} selection={selection} decide={decide} />
  }
  if (!performed.exchange) return <BehindTheScenes performed={performed} />
  const page = pageOf(performed)
  if (!page) return null
  return (
    <div className={styles['present']}>
      <BrowserFrame url={page.url} html={page.html} />
      {!openExchange(view) && (
        <>
          <FoldedAnswer exchange={performed.exchange} selection={selection} />
          <BehindTheScenes performed={performed} />
        </>
      )}
    </div>
  )
}

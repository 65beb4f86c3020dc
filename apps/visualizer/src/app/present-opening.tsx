import { isPresentShown } from '../run-view/chapters.ts'
import { isRefused } from '../run-view/moments.ts'
import { BehindTheScenes } from './behind-the-scenes.tsx'
import { BrowserPart } from './browser-part.tsx'
import { FoldedAnswer } from './folded-answer.tsx'
import { openExchange } from './open-exchange.ts'
import type { PartProps } from './part-props.ts'
import { RefusedPart } from './refused-part.tsx'
import styles from './present-part.module.css'

/** What the newest step is told with before any message: a refusal, the window, or what became of values. */
export function PresentOpening({ view, selection, decide }: PartProps) {
  const { present } = view
  const performed = present?.performed
  if (!present || !performed || !isPresentShown(view)) return null
  const { exchange, view: browser } = performed
  if (!exchange) return <BehindTheScenes performed={performed} />
  const isFront = exchange.channel === 'front' && browser !== null
  return (
    <>
      {isRefused(present) && (
        <RefusedPart view={view} moment={present} selection={selection} decide={decide} />
      )}
      {isFront && (
        <div className={styles['present']}>
          <BrowserPart view={view} exchange={exchange} browser={browser} />
          {!openExchange(view) && (
            <>
              <FoldedAnswer exchange={exchange} selection={selection} />
              <BehindTheScenes performed={performed} />
            </>
          )}
        </div>
      )}
    </>
  )
}

import { boundaryAfter } from '@flowscope/flow'
import { ExchangeView } from '../features/message/exchange-view.tsx'
import { isRefused, type Moment } from '../run-view/moments.ts'
import { wordsOfDecision } from '../run-view/steps.ts'
import { Button } from '../ui/button.tsx'
import { Icon } from '../ui/icon.tsx'
import { BehindTheScenes } from './behind-the-scenes.tsx'
import { firstAddress } from './first-address.ts'
import type { PartProps } from './part-props.ts'
import { Readings } from './readings.tsx'
import styles from './past-part.module.css'

/** A message of the past, as it was. To edit it is to leave this run for a fork. */
export function PastPart(props: PartProps & { readonly moment: Moment }) {
  const { view, moment, selection, decide } = props
  const { performed, decision, index } = moment
  const exchange = performed?.exchange
  return (
    <div className={styles['past']}>
      <div className={styles['head']}>
        <h2 className={styles['title']}>
          {wordsOfDecision(decision)}
          <span className={styles['count']}>
            step {index + 1} of {view.moments.length}
          </span>
        </h2>
        <Button
          onClick={() => {
            selection.selectMoment(null)
          }}
        >
          <Icon name="back" /> To the present step
        </Button>
        <Button
          look="quiet"
          onClick={() => {
            selection.selectMoment(null)
            decide({ type: 'moveCursor', to: boundaryAfter(view.journal, index) })
          }}
        >
          <Icon name="branch" /> Go back to here
        </Button>
      </div>
      {exchange ? (
        <Readings selection={selection}>
          <ExchangeView
            exchange={exchange}
            reading={selection.reading}
            chosen={selection.chosen === undefined ? firstAddress(exchange) : selection.chosen}
            onChoose={selection.choose}
            refused={isRefused(moment)}
          />
        </Readings>
      ) : (
        <p>Nothing was sent: this was a decision.</p>
      )}
      {performed && <BehindTheScenes performed={performed} />}
    </div>
  )
}

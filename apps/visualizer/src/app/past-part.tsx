import { boundaryAfter } from '@flowscope/flow'
import { ExchangeView } from '../features/message/exchange-view.tsx'
import { isRefused, type Moment } from '../run-view/moments.ts'
import { wordsOfDecision } from '../run-view/steps.ts'
import { Button } from '../ui/button.tsx'
import { Icon } from '../ui/icon.tsx'
import { messageWords } from '../words/message.ts'
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
            {messageWords.parts.stepOf(index + 1, view.moments.length)}
          </span>
        </h2>
        <Button
          onClick={() => {
            selection.selectMoment(null)
          }}
        >
          <Icon name="back" /> {messageWords.parts.toPresent}
        </Button>
        <Button
          look="quiet"
          onClick={() => {
            selection.selectMoment(null)
            decide({ type: 'moveCursor', to: boundaryAfter(view.journal, index) })
          }}
        >
          <Icon name="branch" /> {messageWords.parts.goBack}
        </Button>
      </div>
      {exchange ? (
        <Readings selection={selection}>
          <ExchangeView
            exchange={exchange}
            moment={moment}
            reading={selection.reading}
            chosen={selection.chosen === undefined ? firstAddress(exchange) : selection.chosen}
            onChoose={selection.choose}
            refused={isRefused(moment)}
          />
        </Readings>
      ) : (
        <p>{messageWords.parts.nothingSent}</p>
      )}
      {performed && <BehindTheScenes performed={performed} />}
    </div>
  )
}

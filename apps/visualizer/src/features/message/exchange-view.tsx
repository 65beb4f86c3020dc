import type { Exchange } from '@flowscope/http-message'
import type { ReactNode } from 'react'
import type { Moment } from '../../run-view/moments.ts'
import { Icon } from '../../ui/icon.tsx'
import { messageWords } from '../../words/message.ts'
import { Message, type Reading } from './message.tsx'
import styles from './exchange-view.module.css'

interface ExchangeViewProps {
  readonly exchange: Exchange
  /** The moment that the exchange belongs to. */
  readonly moment: Moment | null
  readonly reading: Reading
  readonly chosen: string | null
  readonly onChoose: (address: string | null) => void
  readonly refused: boolean
  readonly parts?: 'both' | 'answer'
  readonly actions?: ReactNode
}

/** A captured exchange: the request as sent, the answer as received. */
export function ExchangeView(props: ExchangeViewProps) {
  const { exchange, moment, parts = 'both', refused, actions, ...reading } = props
  const { from, to, channel, request, outcome } = exchange
  const place = { moment, drafted: null, isDraft: false }
  const call = parts === 'answer' ? { call: request } : {}
  return (
    <div className={styles['exchange']}>
      {parts === 'both' && (
        <Message
          title={messageWords.request}
          travel={{ from, to, channel }}
          shown={{ kind: 'request', request }}
          place={place}
          actions={actions}
          {...reading}
        />
      )}
      {outcome.type === 'response' ? (
        (parts === 'answer' || reading.reading !== 'code') && (
          <Message
            title={messageWords.answer}
            travel={{ from: to, to: from, channel }}
            shown={{ kind: 'response', response: outcome.response, target: request.target }}
            place={place}
            refused={refused}
            {...call}
            {...reading}
          />
        )
      ) : (
        <p className={styles['failure']}>
          <Icon name="cross" /> {messageWords.noAnswer(outcome.failure.detail)}
        </p>
      )}
    </div>
  )
}

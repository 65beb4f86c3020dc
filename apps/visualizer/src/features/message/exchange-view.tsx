import type { Exchange } from '@flowscope/http-message'
import type { ReactNode } from 'react'
import { Icon } from '../../ui/icon.tsx'
import { Message, type Reading } from './message.tsx'
import styles from './exchange-view.module.css'

interface ExchangeViewProps {
  readonly exchange: Exchange
  readonly reading: Reading
  readonly chosen: string | null
  readonly onChoose: (address: string | null) => void
  readonly refused: boolean
  readonly parts?: 'both' | 'answer'
  readonly actions?: ReactNode
}

/** A captured exchange: the request as sent, the answer as received. */
export function ExchangeView(props: ExchangeViewProps) {
  const { exchange, parts = 'both', refused, actions, ...reading } = props
  const { from, to, channel, request, outcome } = exchange
  return (
    <div className={styles['exchange']}>
      {parts === 'both' && (
        <Message
          title="Request"
          travel={{ from, to, channel }}
          shown={{ kind: 'request', request }}
          actions={actions}
          {...reading}
        />
      )}
      {outcome.type === 'response' ? (
        <Message
          title="Answer"
          travel={{ from: to, to: from, channel }}
          shown={{ kind: 'response', response: outcome.response, target: request.target }}
          refused={refused}
          {...reading}
        />
      ) : (
        <p className={styles['failure']}>
          <Icon name="cross" /> No answer came. {outcome.failure.detail}
        </p>
      )}
    </div>
  )
}

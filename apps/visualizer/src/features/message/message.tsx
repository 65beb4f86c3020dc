import { requestBytes, responseBytes, type PartyId } from '@flowscope/http-message'
import type { HttpRequest, HttpResponse } from '@flowscope/http-message'
import { useMemo, type ReactNode } from 'react'
import { channelWords, parties } from '../../run-view/parties.ts'
import { Button } from '../../ui/button.tsx'
import { Icon } from '../../ui/icon.tsx'
import { FieldsView } from './fields-view.tsx'
import { WireView } from './wire-view.tsx'
import type { WireLine } from './wire-line.ts'
import { requestLines, responseLines } from './wire-lines.ts'
import styles from './message.module.css'

export type Reading = 'wire' | 'fields'

export interface Travel {
  readonly from: PartyId
  readonly to: PartyId
  readonly channel: 'front' | 'back'
}

export type Shown =
  | { readonly kind: 'request'; readonly request: HttpRequest }
  | { readonly kind: 'response'; readonly response: HttpResponse; readonly target: string }

interface MessageProps {
  readonly title: string
  readonly travel: Travel
  readonly shown: Shown
  readonly reading: Reading
  readonly chosen: string | null
  readonly onChoose: (address: string | null) => void
  readonly refused?: boolean
  /** Stands at the right of the heading, such as Edit. */
  readonly actions?: ReactNode
}

/** One HTTP message: who sends it to whom, and its text or its fields. */
export function Message(props: MessageProps) {
  const { title, travel, shown, reading, chosen, onChoose, refused = false, actions } = props
  const lines = useMemo(() => linesOf(shown), [shown])
  return (
    <article className={styles['message']} data-refused={refused}>
      <header className={styles['head']}>
        <h2 className={styles['title']}>{title}</h2>
        <TravelLine {...travel} />
        <div className={styles['actions']}>
          {actions}
          <CopyButton shown={shown} />
        </div>
      </header>
      {reading === 'wire' ? (
        <WireView lines={lines} chosen={chosen} onChoose={onChoose} />
      ) : (
        <FieldsView lines={lines} />
      )}
    </article>
  )
}

export function TravelLine({ from, to, channel }: Travel) {
  return (
    <p className={styles['travel']}>
      <span className={styles['party']} data-party={from}>
        {parties[from].name}
      </span>
      <span
        className={styles['line']}
        data-channel={channel}
        data-party={from}
        aria-hidden="true"
      />
      <span className="hidden-visually">to</span>
      <span className={styles['party']} data-party={to}>
        {parties[to].name}
      </span>
      <span className={styles['channel']}>{channelWords[channel]}</span>
    </p>
  )
}

function CopyButton({ shown }: { readonly shown: Shown }) {
  const copy = () => {
    void navigator.clipboard.writeText(bytesOf(shown))
  }
  return (
    <Button look="icon" aria-label="Copy this message" title="Copy this message" onClick={copy}>
      <Icon name="copy" />
    </Button>
  )
}

function linesOf(shown: Shown): readonly WireLine[] {
  return shown.kind === 'request'
    ? requestLines(shown.request)
    : responseLines(shown.response, shown.target)
}

function bytesOf(shown: Shown): string {
  return shown.kind === 'request' ? requestBytes(shown.request) : responseBytes(shown.response)
}

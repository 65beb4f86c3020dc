import { requestBytes, responseBytes } from '@flowscope/http-message'
import type { HttpRequest, HttpResponse } from '@flowscope/http-message'
import { Suspense, lazy, useMemo, type ReactNode } from 'react'
import { channelWords, parties } from '../../run-view/parties.ts'
import { messageWords } from '../../words/message.ts'
import { keyOfEntry } from './choice.ts'
import { CopyButton } from './copy-button.tsx'
import type { Place } from './diff/use-rivals.ts'
import { useExplain } from './explain.ts'
import { FieldsView } from './fields/fields-view.tsx'
import { TravelContext, type Travel } from './travel-context.ts'
import { WireView } from './wire-view.tsx'
import type { WireLine } from './wire-line.ts'
import { requestLines, responseLines } from './wire-lines.ts'
import styles from './message.module.css'

const ExplainedView = lazy(async () => ({
  default: (await import('./explained/explained-view.tsx')).ExplainedView,
}))
const DiffView = lazy(async () => ({ default: (await import('./diff/diff-view.tsx')).DiffView }))
const CodeView = lazy(async () => ({ default: (await import('./code/code-view.tsx')).CodeView }))

export type Reading = 'wire' | 'fields' | 'explained' | 'diff' | 'code'

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
  /** The request that brings this answer: the call that Code shows. */
  readonly call?: HttpRequest
  readonly place: Place
  /** Stands at the right of the heading, such as Edit. */
  readonly actions?: ReactNode
}

/** One HTTP message: who sends it to whom, in the reading that is chosen. */
export function Message(props: MessageProps) {
  const { title, travel, shown, refused = false, actions } = props
  return (
    <article className={styles['message']} data-refused={refused}>
      <header className={styles['head']}>
        <h2 className={styles['title']}>{title}</h2>
        <TravelLine {...travel} />
        <div className={styles['actions']}>
          {actions}
          <CopyButton label={messageWords.copy} text={() => bytesOf(shown)} />
        </div>
      </header>
      <Suspense fallback={<p className={styles['opening']}>{messageWords.opening}</p>}>
        <TravelContext value={travel}>
          <Read {...props} />
        </TravelContext>
      </Suspense>
    </article>
  )
}

function Read({ shown, reading, chosen, onChoose, place, call }: MessageProps) {
  const lines = useMemo(() => linesOf(shown), [shown])
  const explain = useExplain()
  const open = chosen === null ? null : keyOfEntry(lines, explain, chosen)
  switch (reading) {
    case 'wire':
      return <WireView lines={lines} chosen={open} onChoose={onChoose} />
    case 'fields':
      return <FieldsView lines={lines} />
    case 'explained':
      return <ExplainedView lines={lines} message={contentOf(shown)} chosen={open} />
    case 'diff':
      return <DiffView message={shown} place={place} />
    case 'code':
      return <Code shown={shown} call={call} />
  }
}

function Code({ shown, call }: { readonly shown: Shown; readonly call: HttpRequest | undefined }) {
  if (shown.kind === 'request') return <CodeView request={shown.request} />
  return call ? (
    <>
      <p className={styles['opening']}>{messageWords.code.ofAnswer}</p>
      <CodeView request={call} />
    </>
  ) : null
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
      <span className="hidden-visually">{messageWords.to}</span>
      <span className={styles['party']} data-party={to}>
        {parties[to].name}
      </span>
      <span className={styles['channel']}>{channelWords[channel]}</span>
    </p>
  )
}

function linesOf(shown: Shown): readonly WireLine[] {
  return shown.kind === 'request'
    ? requestLines(shown.request)
    : responseLines(shown.response, shown.target)
}

function contentOf(shown: Shown): HttpRequest | HttpResponse {
  return shown.kind === 'request' ? shown.request : shown.response
}

function bytesOf(shown: Shown): string {
  return shown.kind === 'request' ? requestBytes(shown.request) : responseBytes(shown.response)
}

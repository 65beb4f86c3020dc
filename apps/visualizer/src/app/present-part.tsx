import type { Exchange } from '@flowscope/http-message'
import type { Performed } from '@flowscope/stage'
import { BrowserFrame } from '../features/browser/browser-frame.tsx'
import { isBlank } from '../features/browser/framed-document.ts'
import { ExchangeView } from '../features/message/exchange-view.tsx'
import { isPresentShown } from '../run-view/chapters.ts'
import { isRefused } from '../run-view/moments.ts'
import { Disclosure } from '../ui/disclosure.tsx'
import { BehindTheScenes } from './behind-the-scenes.tsx'
import { firstAddress } from './first-address.ts'
import type { PartProps } from './part-props.ts'
import { RefusedPart } from './refused-part.tsx'
import styles from './present-part.module.css'

/** What the newest message brought back. */
export function PresentPart({ view, selection, decide }: PartProps) {
  const { present } = view
  const performed = present?.performed
  if (!present || !performed || !isPresentShown(view)) return null
  if (isRefused(present)) {
    return <RefusedPart view={view} moment={present} selection={selection} decide={decide} />
  }
  const { exchange } = performed
  if (!exchange) return <BehindTheScenes performed={performed} />
  const page = pageOf(performed)
  return (
    <div className={styles['present']}>
      {page && <BrowserFrame url={page.url} html={page.html} />}
      <Answer
        exchange={exchange}
        selection={selection}
        folded={page !== null && page.html !== null}
      />
      <BehindTheScenes performed={performed} />
    </div>
  )
}

interface AnswerProps extends Pick<PartProps, 'selection'> {
  readonly exchange: Exchange
  /** The page stands above: its source can wait. */
  readonly folded: boolean
}

/** The answer as on the wire. */
export function Answer({ exchange, selection, folded }: AnswerProps) {
  const answer = (
    <ExchangeView
      exchange={exchange}
      parts="answer"
      reading={selection.reading}
      chosen={folded ? (selection.chosen ?? null) : chosenIn(selection, exchange)}
      onChoose={selection.choose}
      refused={false}
    />
  )
  return folded ? <Disclosure summary="The answer as sent">{answer}</Disclosure> : answer
}

/** Until the reader chooses, the note of the most telling name is open. */
function chosenIn({ chosen }: AnswerProps['selection'], exchange: Exchange): string | null {
  return chosen === undefined ? firstAddress(exchange) : chosen
}

/** The page that the user now sees, if this message brought one. */
function pageOf({ exchange, view }: Performed) {
  if (!view || exchange?.channel !== 'front' || view.html === null) return null
  return { url: view.url, html: isBlank(view.html) ? null : view.html }
}

import type { Exchange } from '@flowscope/http-message'
import { ExchangeView } from '../features/message/exchange-view.tsx'
import { isRefused } from '../run-view/moments.ts'
import { BehindTheScenes } from './behind-the-scenes.tsx'
import { firstAddress } from './first-address.ts'
import type { PartProps } from './part-props.ts'
import styles from './present-part.module.css'

/** The newest exchange: the answer, and after a refusal the request that was refused as well. */
export function PresentPart(props: PartProps & { readonly exchange: Exchange }) {
  const { view, selection, exchange } = props
  const { present } = view
  if (!present?.performed) return null
  const refused = isRefused(present)
  const { performed } = present
  return (
    <div className={styles['present']}>
      <ExchangeView
        exchange={exchange}
        moment={present}
        parts={refused ? 'both' : 'answer'}
        reading={selection.reading}
        chosen={refused ? (selection.chosen ?? null) : chosenIn(selection, exchange)}
        onChoose={selection.choose}
        refused={refused}
      />
      <BehindTheScenes performed={refused ? { ...performed, note: null } : performed} />
    </div>
  )
}

/** Until the reader chooses, the note of the most telling name is open. */
function chosenIn({ chosen }: PartProps['selection'], exchange: Exchange): string | null {
  return chosen === undefined ? firstAddress(exchange) : chosen
}

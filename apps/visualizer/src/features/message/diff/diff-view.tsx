import { useState } from 'react'
import { messageWords } from '../../../words/message.ts'
import { differencesOf } from './differences.ts'
import { DifferenceList } from './difference-list.tsx'
import { partsOfMessage, type ComparedMessage } from './parts.ts'
import { useRivals, type Place } from './use-rivals.ts'
import styles from './diff-view.module.css'

const words = messageWords.diff

interface DiffViewProps {
  readonly message: ComparedMessage
  readonly place: Place
}

/** The message beside another one: as it was drafted, or as another run had it. */
export function DiffView({ message, place }: DiffViewProps) {
  const { rivals, asking } = useRivals(message, place)
  const [chosen, choose] = useState(0)
  if (asking) return <p className={styles['empty']}>{words.asking}</p>
  const rival = rivals[chosen] ?? rivals[0]
  if (!rival)
    return <p className={styles['empty']}>{place.isDraft ? words.asDrafted : words.nothing}</p>
  const differences = differencesOf(
    partsOfMessage(rival.message, words.parts),
    partsOfMessage(message, words.parts),
  )
  return (
    <div className={styles['diff']}>
      <label className={styles['against']}>
        {words.against}
        <select
          value={rivals.indexOf(rival)}
          onChange={(event) => {
            choose(Number(event.target.value))
          }}
        >
          {rivals.map(({ name }, index) => (
            <option key={name} value={index}>
              {name}
            </option>
          ))}
        </select>
      </label>
      <DifferenceList differences={differences} />
    </div>
  )
}

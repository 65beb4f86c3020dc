import { confidences, type Confidence, type DeckCard, type Rating } from '@flowscope/study'
import { useState } from 'react'
import { useSettings } from '../../../settings/use-settings.ts'
import { topicTitle } from '../../../study/titles.ts'
import { ProseLinksContext } from '../../../ui/prose-links-context.ts'
import { Prose } from '../../../ui/prose.tsx'
import { useFocusOnArrival } from '../../../ui/use-focus-on-arrival.ts'
import { useNumberKeys } from '../../../ui/use-number-keys.ts'
import { reviewWords as words } from '../../../words/review.ts'
import { ConfidenceAsk } from '../confidence-ask.tsx'
import { CardAnswer } from './card-answer.tsx'
import styles from './review-card.module.css'

interface ReviewCardProps {
  readonly card: DeckCard
  /** The reader has only just come to the page. */
  readonly isFirst: boolean
  readonly onRate: (rating: Rating, confidence: Confidence) => void
  readonly onDrop: () => void
}

/** The question; how sure one is turns the card over. */
export function ReviewCard({ card, isFirst, onRate, onDrop }: ReviewCardProps) {
  const [confidence, setConfidence] = useState<Confidence | null>(null)
  const heading = useFocusOnArrival<HTMLHeadingElement>(!isFirst)
  const { settings } = useSettings()
  useNumberKeys(settings.shortcuts && confidence === null, (number) => {
    setConfidence(confidences[number - 1] ?? null)
  })
  return (
    <article className={styles['card']} aria-label={words.card}>
      <p className={styles['about']}>
        {topicTitle(card.fact.topic)}
        {card.belief !== null && <span>{words.own}</span>}
      </p>
      <h2 ref={heading} tabIndex={-1} className={styles['ask']}>
        <ProseLinksContext value={null}>
          <Prose text={card.ask ?? words.ownAsk(card.belief ?? '')} />
        </ProseLinksContext>
      </h2>
      {confidence === null ? (
        <div className={styles['bar']}>
          <ConfidenceAsk onChoose={setConfidence} />
          {settings.shortcuts && <p className={styles['keys']}>{words.keys(confidences.length)}</p>}
        </div>
      ) : (
        <CardAnswer
          card={card}
          confidence={confidence}
          onRate={(rating) => {
            onRate(rating, confidence)
          }}
          onDrop={onDrop}
        />
      )}
    </article>
  )
}

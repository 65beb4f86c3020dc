import { ratings, reviewed, type Confidence, type DeckCard, type Rating } from '@flowscope/study'
import { useSettings } from '../../../settings/use-settings.ts'
import { useNow } from '../../../study/use-now.ts'
import { useStudy } from '../../../study/use-study.ts'
import { Button } from '../../../ui/button.tsx'
import { Prose } from '../../../ui/prose.tsx'
import { useFocusOnArrival } from '../../../ui/use-focus-on-arrival.ts'
import { useNumberKeys } from '../../../ui/use-number-keys.ts'
import { reviewWords as words } from '../../../words/review.ts'
import { wordsOfTime } from '../../../words/study.ts'
import { FactTold } from '../fact-told.tsx'
import styles from './review-card.module.css'

interface CardAnswerProps {
  readonly card: DeckCard
  readonly confidence: Confidence
  readonly onRate: (rating: Rating) => void
  readonly onDrop: () => void
}

/** The other side of a card: answer, reason, where it is written, and how it went. */
export function CardAnswer({ card, confidence, onRate, onDrop }: CardAnswerProps) {
  const answer = useFocusOnArrival<HTMLParagraphElement>()
  return (
    <>
      <div className={styles['back']}>
        <p ref={answer} tabIndex={-1} className={styles['answer']}>
          <span className="hidden-visually">{words.answer}: </span>
          <Prose text={card.answer} />
        </p>
        <p className={styles['reason']}>
          <Prose text={card.reason} />
        </p>
        {confidence === 'high' && <p className={styles['surprise']}>{words.surprise}</p>}
        <FactTold fact={card.fact} />
        {card.belief !== null && (
          <Button look="quiet" onClick={onDrop}>
            {words.drop}
          </Button>
        )}
      </div>
      <div className={styles['bar']}>
        <RatingRow card={card.id} onRate={onRate} />
      </div>
    </>
  )
}

interface RatingRowProps {
  readonly card: string
  readonly onRate: (rating: Rating) => void
}

function RatingRow({ card, onRate }: RatingRowProps) {
  const { settings } = useSettings()
  const { progress } = useStudy()
  const now = useNow(60_000)
  useNumberKeys(settings.shortcuts, (number) => {
    const rating = ratings[number - 1]
    if (rating) onRate(rating)
  })
  const backIn = (rating: Rating) =>
    wordsOfTime(reviewed(progress.memories[card], rating, now).due - now)
  return (
    <div role="group" aria-label={words.rate} className={styles['rating']}>
      <p aria-hidden="true" className={styles['rate']}>
        {words.rate}
      </p>
      <div className={styles['ratings']}>
        {ratings.map((rating) => (
          <button
            key={rating}
            type="button"
            className={styles['choice']}
            data-rating={rating}
            onClick={() => {
              onRate(rating)
            }}
          >
            <strong>{words.ratings[rating].name}</strong>
            <span>{words.ratings[rating].what}</span>
            <small>{words.backIn(backIn(rating))}</small>
          </button>
        ))}
      </div>
    </div>
  )
}

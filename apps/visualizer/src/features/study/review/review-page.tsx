import { topicIds, type TopicId } from '@flowscope/lessons'
import { reviewed, type Confidence, type PileChoice, type Rating } from '@flowscope/study'
import { useEffect, useState } from 'react'
import { studyState } from '../../../study/study-log.ts'
import { topicTitle } from '../../../study/titles.ts'
import { useStudy } from '../../../study/use-study.ts'
import { say } from '../../../ui/voice.ts'
import { reviewWords as words } from '../../../words/review.ts'
import { wordsOfTime } from '../../../words/study.ts'
import { NotKept } from '../not-kept.tsx'
import { nextCard, type NextCard } from './next-card.ts'
import { NothingDue } from './nothing-due.tsx'
import { ReviewCard } from './review-card.tsx'
import styles from './review-page.module.css'

/** How often it looks whether something has become due while nothing was. */
const lookAgain = 20_000

const moreAtOnce = 12

/** The due pile, one card after the other. */
export function ReviewPage() {
  const { record, problem } = useStudy()
  const { next, choice, choose } = usePile()
  const rate = (rating: Rating, confidence: Confidence) => {
    if (next.card === null) return
    const { id } = next.card
    const at = Date.now()
    const memory = reviewed(studyState().progress.memories[id], rating, at)
    record({ type: 'review', card: id, rating, confidence })
    choose(choice)
    say(words.rated(wordsOfTime(memory.due - at)))
  }
  const drop = () => {
    if (next.card === null) return
    record({ type: 'ownCardDropped', card: next.card.id })
    choose(choice)
    say(words.dropped)
  }
  return (
    <div className={styles['review']}>
      <NotKept problem={problem} />
      <div className={styles['head']}>
        <h1>{words.title}</h1>
        <PileLine next={next} />
      </div>
      <TopicChoice
        chosen={choice.topics?.[0] ?? 'all'}
        onChoose={(topic) => {
          choose(topic === 'all' ? {} : { topics: [topic] })
        }}
      />
      {next.card === null ? (
        <NothingDue
          wait={next.wait}
          more={Math.min(moreAtOnce, next.further)}
          onMore={() => {
            choose({ ...choice, more: (choice.more ?? 0) + moreAtOnce })
          }}
        />
      ) : (
        <ReviewCard
          key={next.turn}
          card={next.card}
          isFirst={next.turn === 0}
          onRate={rate}
          onDrop={drop}
        />
      )}
    </div>
  )
}

/** What is asked now: it changes when something was answered or chosen, never while one thinks. */
function usePile() {
  const [choice, setChoice] = useState<PileChoice>({})
  const [next, setNext] = useState(() => turn(0, {}))
  const choose = (chosen: PileChoice) => {
    setChoice(chosen)
    setNext((before) => turn(before.turn + 1, chosen))
  }
  const waits = next.card === null
  useEffect(() => {
    if (!waits) return
    const timer = setInterval(() => {
      setNext((before) => turn(before.turn + 1, choice))
    }, lookAgain)
    return () => {
      clearInterval(timer)
    }
  }, [waits, choice])
  return { next, choice, choose }
}

function turn(count: number, choice: PileChoice): NextCard & { readonly turn: number } {
  return { ...nextCard(studyState().progress, Date.now(), choice), turn: count }
}

function PileLine({ next: { due, fresh, soon } }: { readonly next: NextCard }) {
  if (due + fresh > 0) return <p className={styles['pile']}>{words.pile(due, fresh)}</p>
  return soon > 0 ? <p className={styles['pile']}>{words.soon(soon)}</p> : null
}

interface TopicChoiceProps {
  readonly chosen: TopicId | 'all'
  readonly onChoose: (topic: TopicId | 'all') => void
}

function TopicChoice({ chosen, onChoose }: TopicChoiceProps) {
  return (
    <label className={styles['topic']}>
      {words.topic}
      <select
        value={chosen}
        onChange={({ target }) => {
          onChoose(topicIds.find((id) => id === target.value) ?? 'all')
        }}
      >
        <option value="all">{words.allTopics}</option>
        {topicIds.map((id) => (
          <option key={id} value={id}>
            {topicTitle(id)}
          </option>
        ))}
      </select>
    </label>
  )
}

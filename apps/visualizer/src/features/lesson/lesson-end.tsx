import type { Lesson } from '@flowscope/lessons'
import { whatIfs } from '@flowscope/scenarios'
import type { LessonPlay } from '@flowscope/study'
import { Button } from '../../ui/button.tsx'
import { Icon } from '../../ui/icon.tsx'
import { ProseLinksContext } from '../../ui/prose-links-context.ts'
import { Prose } from '../../ui/prose.tsx'
import { lessonWords } from '../../words/lessons.ts'
import styles from './lesson-panel.module.css'

const words = lessonWords.end

interface LessonEndProps {
  readonly lesson: Lesson
  readonly play: LessonPlay
  readonly tried: readonly string[]
  readonly bare: boolean
  readonly next: Lesson | null
  readonly onBreak: (whatIf: string) => void
  readonly onceMore: () => void
}

/** How it went, what comes back later, and what can be broken now. */
export function LessonEnd(props: LessonEndProps) {
  const { lesson, play, tried, bare, next, onBreak, onceMore } = props
  const right = play.results.filter((result) => result.right).length
  const isAll = right === play.results.length
  return (
    <>
      <p className={styles['verdict']} data-right={isAll ? true : undefined}>
        {isAll && <Icon name="check" />} {words.score(right, play.results.length)}
      </p>
      {!isAll && <p className={styles['reason']}>{words.again}</p>}
      {!bare && lesson.cards.length > 0 && (
        <p className={styles['reason']}>
          {words.cards(lesson.cards.length)} <a href="/review">{words.review}</a>
        </p>
      )}
      {!bare && next && (
        <p className={styles['reason']}>
          {words.nextIs} <a href={`/learn/${next.id}?engine=page`}>{next.title}</a>
        </p>
      )}
      <Offers ids={lesson.breakIt} tried={tried} onBreak={onBreak} />
      <div className={styles['ways']}>
        <Button look="quiet" onClick={onceMore}>
          <Icon name="restart" size={16} /> {words.once}
        </Button>
      </div>
    </>
  )
}

interface OffersProps {
  readonly ids: readonly string[]
  readonly tried: readonly string[]
  readonly onBreak: (whatIf: string) => void
}

function Offers({ ids, tried, onBreak }: OffersProps) {
  const offered = whatIfs.filter(({ id }) => ids.includes(id))
  if (offered.length === 0) return null
  return (
    <section className={styles['text']}>
      <h3 className={styles['subtitle']}>{words.breakIt}</h3>
      <p className={styles['status']}>{words.breakItLead}</p>
      <ProseLinksContext value={null}>
        <ul className={styles['offers']}>
          {offered.map(({ id, title }) => (
            <li key={id}>
              <button
                type="button"
                className={styles['offer']}
                onClick={() => {
                  onBreak(id)
                }}
              >
                <span>
                  <Prose text={lessonWords.breaking.title(title)} />
                </span>
                {tried.includes(id) && (
                  <span className={styles['tried']}>
                    <Icon name="check" size={16} /> {words.tried}
                  </span>
                )}
              </button>
            </li>
          ))}
        </ul>
      </ProseLinksContext>
    </section>
  )
}

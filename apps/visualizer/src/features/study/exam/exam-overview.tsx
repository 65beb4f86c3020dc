import { examQuestions, facts, objectives, type Objective } from '@flowscope/lessons'
import { standingByPart } from '@flowscope/study'
import { useNow } from '../../../study/use-now.ts'
import { useStudy } from '../../../study/use-study.ts'
import { SourceLinks } from '../../../ui/source-links.tsx'
import { examWords as words } from '../../../words/exam.ts'
import { StandingBar } from '../standing-bar.tsx'
import styles from './exam-overview.module.css'
import { practiceHref } from './exam-places.ts'
import { MockOffer } from './mock-offer.tsx'

/** What the exam asks, what of it is practised here, and the way into a mock exam. */
export function ExamOverview({ onGo }: { readonly onGo: (href: string) => void }) {
  return (
    <div className={styles['overview']}>
      <div className={styles['opening']}>
        <h1>{words.title}</h1>
        <p className={styles['lead']}>{words.lead}</p>
        <p className={styles['honest']}>{words.honest}</p>
      </div>
      <div className={styles['mock']}>
        <MockOffer onGo={onGo} />
      </div>
      <Objectives />
    </div>
  )
}

function Objectives() {
  const { progress } = useStudy()
  const standing = standingByPart(progress, useNow(60_000))
  const sources = objectives[0]?.sources ?? []
  return (
    <section aria-labelledby="objectives-heading" className={styles['objectives']}>
      <h2 id="objectives-heading" className={styles['heading']}>
        {words.objectives}
      </h2>
      <a href={practiceHref([])} className={styles['everything']}>
        {words.practiseAll} · {words.questions(examQuestions.length)}
      </a>
      <ul className={styles['list']}>
        {standing.objectives
          .filter(({ objective }) => objective.covered.length > 0)
          .map(({ objective, count }) => (
            <li key={objective.title} className={styles['objective']}>
              <h3>
                <a href={practiceHref(objective.covered.map(({ id }) => id))}>{objective.title}</a>
              </h3>
              <p className={styles['weight']}>{words.weight(objective.weight)}</p>
              <StandingBar count={count} />
              <Covered objective={objective} />
              <p className={styles['not']}>
                <strong>{words.notCovered}</strong> {objective.notCovered.join(', ')}
              </p>
            </li>
          ))}
      </ul>
      <NotHere />
      <div className={styles['sources']}>
        <p>{words.quoted}</p>
        <SourceLinks sources={sources} />
      </div>
    </section>
  )
}

function Covered({ objective: { title, covered } }: { readonly objective: Objective }) {
  return (
    <ul className={styles['topics']} aria-label={words.practise(title)}>
      {covered.map(({ id, title }) => (
        <li key={id}>
          <a href={practiceHref([id])}>{title}</a> <span>{words.questions(countOf(id))}</span>
        </li>
      ))}
    </ul>
  )
}

function NotHere() {
  return (
    <section aria-label={words.notHere} className={styles['missing']}>
      <h3>{words.notHere}</h3>
      <ul>
        {objectives
          .filter(({ covered }) => covered.length === 0)
          .map(({ title, weight, notCovered }) => (
            <li key={title}>
              <strong>{title}</strong>, {words.weight(weight)}. {notCovered.join(', ')}
            </li>
          ))}
      </ul>
    </section>
  )
}

function countOf(topic: string): number {
  return examQuestions.filter(({ fact }) => facts[fact].topic === topic).length
}

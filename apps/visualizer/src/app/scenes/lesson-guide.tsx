import type { Lesson } from '@flowscope/lessons'
import { resultOfRound, rungsFor, type LessonPlay } from '@flowscope/study'
import { useMemo, useState } from 'react'
import { LessonAside } from '../../features/lesson/lesson-aside.tsx'
import { LessonPanel } from '../../features/lesson/lesson-panel.tsx'
import type { RunView } from '../../run-view/run-view.ts'
import { useStudy } from '../../study/use-study.ts'
import { lessonWords as words } from '../../words/lessons.ts'
import { useAddressPart } from '../location.ts'
import { nobody, type Guide, type GuideProps } from './guide.ts'
import { lessonAt } from './lesson-at.ts'
import { linkedRung } from './linked-rung.ts'
import type { LessonScene } from './lesson-scene.ts'
import type { LessonPart } from './lesson-part.ts'
import { lessonPart } from './lesson-parts.tsx'
import { useLessonForm } from './use-lesson-form.ts'
import { useLessonRun, type LessonHands } from './use-lesson-run.ts'

/** Leads through a lesson: what is expected, the message by hand, what came, and why. */
export function LessonGuide(props: GuideProps) {
  const pathname = useAddressPart((address) => address.pathname)
  const lesson = lessonAt(pathname)
  if (!lesson) return props.children(nobody)
  return <Led {...props} lesson={lesson} bare={pathname.startsWith('/embed/')} />
}

interface LedProps extends GuideProps {
  readonly lesson: Lesson
  readonly bare: boolean
}

function Led({ lesson, bare, children, ...props }: LedProps) {
  const learner = useLearner(lesson)
  const { scene, underWay, hands } = useLessonRun({ lesson, ...learner }, props)
  const place = placeOf(props.view.run.id, scene)
  const form = useLessonForm(place, scene?.play.entered ?? [])
  if (!scene || (!underWay && isElsewhere(lesson, scene, props.view))) {
    return children(outside(lesson, bare, underWay, hands))
  }
  const part = underWay
    ? sendingPart
    : lessonPart({ lesson, scene, view: props.view, form, hands, bare })
  const guide: Guide = {
    panel: (
      <LessonPanel lesson={lesson} play={scene.play} place={place} spoken={part.spoken} bare={bare}>
        {part.body}
      </LessonPanel>
    ),
    next: part.next,
    bare,
  }
  return (
    <Concealing guide={guide} hides={part.hides} {...props}>
      {children}
    </Concealing>
  )
}

interface ConcealingProps extends GuideProps {
  readonly guide: Guide
  readonly hides: boolean
}

/** What is to be written is not to be read in the draft below. */
function Concealing({ guide, hides, view, children }: ConcealingProps) {
  const withoutDraft = useMemo(() => ({ ...view, draft: null }), [view])
  return children(hides ? { ...guide, view: withoutDraft } : guide)
}

/** How much help there is, and where what was learnt goes. */
function useLearner(lesson: Lesson) {
  const { progress, record } = useStudy()
  const [rung] = useState(() => linkedRung(new URLSearchParams(location.search)))
  const known = progress.lessons[lesson.id]
  const rungs = useMemo(
    () => (rung === null ? rungsFor(lesson, known) : lesson.rounds.map(() => rung)),
    [lesson, known, rung],
  )
  const onReached = (play: LessonPlay) => {
    if (play.phase === 'end') record({ type: 'lessonDone', lesson: lesson.id, testedOut: false })
    else record({ type: 'lesson', lesson: lesson.id, round: play.round, ...resultOfRound(play) })
  }
  return { rungs, goesOn: rung === null, onReached }
}

function placeOf(run: string, scene: LessonScene | null): string {
  const { play, breaking } = scene ?? {}
  const broken = breaking ? `${breaking.id}/${breaking.phase}` : ''
  return `${run}/${String(play?.round)}/${String(play?.phase)}/${broken}`
}

/** At the end nothing more is sent here, so one may look around. */
function isElsewhere(lesson: Lesson, { play, at }: LessonScene, view: RunView): boolean {
  if (play.phase === 'end') return false
  const drafted = play.phase === 'build' ? view.draft : null
  const isOther = drafted !== null && drafted.step !== lesson.rounds[play.round]?.send?.step
  return isOther || view.position !== at
}

function outside(lesson: Lesson, bare: boolean, underWay: boolean, hands: LessonHands): Guide {
  const panel = underWay ? (
    <p role="status">{words.preparing}</p>
  ) : (
    <LessonAside lesson={lesson} onBack={hands.comeBack} onAnew={hands.begin} />
  )
  return { panel, next: null, bare }
}

const sendingPart: LessonPart = {
  body: <p role="status">{words.underWay}</p>,
  next: { label: words.underWayShort, onPress: () => undefined },
  hides: false,
  spoken: words.underWay,
}

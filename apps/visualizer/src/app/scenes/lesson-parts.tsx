import { lessons, type Round } from '@flowscope/lessons'
import { Differs, headOfDiffers } from '../../features/lesson/differs.tsx'
import { LessonEnd } from '../../features/lesson/lesson-end.tsx'
import { Orient } from '../../features/lesson/orient.tsx'
import { Predict } from '../../features/lesson/predict.tsx'
import { ShowMe } from '../../features/lesson/show-me.tsx'
import { headOfTold, Told } from '../../features/lesson/told.tsx'
import type { RunView } from '../../run-view/run-view.ts'
import { say } from '../../ui/voice.ts'
import { lessonWords as words } from '../../words/lessons.ts'
import { goTo } from '../location.ts'
import type { GuidedStep } from './guide.ts'
import { breakingPart } from './lesson-breaking.tsx'
import { buildPart } from './lesson-build.tsx'
import type { LessonPart, PartGiven } from './lesson-part.ts'

export function lessonPart(given: PartGiven): LessonPart {
  const { lesson, scene } = given
  const round = lesson.rounds[scene.play.round]
  if (scene.breaking) return breakingPart(given, scene.breaking)
  switch (scene.play.phase) {
    case 'orient':
      return orientPart(given)
    case 'end':
      return endPart(given)
    case 'predict':
    case 'build':
    case 'sending':
    case 'differs':
    case 'told':
      return round ? roundPart(given, round) : endPart(given)
  }
}

function roundPart(given: PartGiven, round: Round): LessonPart {
  switch (given.scene.play.phase) {
    case 'build':
      return buildPart(given, round)
    case 'differs':
      return differsPart(given)
    case 'told':
      return toldPart(given, round)
    case 'predict':
    case 'sending':
    case 'orient':
    case 'end':
      return predictPart(given, round)
  }
}

function orientPart({ lesson, scene, hands }: PartGiven): LessonPart {
  const onPress = () => {
    hands.move(scene, { type: 'begin' })
  }
  return {
    body: <Orient orient={lesson.orient} />,
    next: { label: words.begin, onPress },
    hides: false,
    spoken: lesson.title,
  }
}

function predictPart({ scene, form, hands }: PartGiven, { id, predict, send }: Round): LessonPart {
  const { chosen, confidence } = form.expecting
  const answer = () => {
    if (chosen === null) say(words.pick)
    else hands.move(scene, { type: 'foresee', guess: { chosen, confidence } })
  }
  const sendsAtOnce = send !== null && send.build === null
  return {
    body: (
      <>
        <Predict
          key={id}
          ask={predict.ask}
          answers={[predict.right, ...predict.wrong.map(({ text }) => text)]}
          expecting={form.expecting}
          onExpect={form.expect}
          onSubmit={answer}
        />
        <ShowMe
          onPress={() => {
            hands.move(scene, { type: 'showMe' })
          }}
        />
      </>
    ),
    next: { label: sendsAtOnce ? words.answerAndSend : words.answer, onPress: answer },
    hides: (send?.build ?? null) !== null && scene.play.rungs[scene.play.round] !== 'A',
    spoken: predict.ask,
  }
}

function differsPart({ scene, view, hands }: PartGiven): LessonPart {
  return {
    body: (
      <Differs differences={scene.play.differences} performed={view.present?.performed ?? null} />
    ),
    next: {
      label: words.differs.putRight,
      onPress: () => {
        hands.putRight(scene)
      },
    },
    hides: false,
    spoken: headOfDiffers(view.present?.performed ?? null),
  }
}

function toldPart({ lesson, scene, view, hands }: PartGiven, round: Round): LessonPart {
  const { predict, send, reason, sources } = round
  const isLast = scene.play.round === lesson.rounds.length - 1
  return {
    body: (
      <Told
        guess={scene.play.guess}
        answers={[
          { text: predict.right, why: null },
          ...predict.wrong.map(({ text, why }) => ({ text, why })),
        ]}
        came={send ? cameIn(view) : null}
        reason={reason}
        sources={sources}
      />
    ),
    next: {
      label: isLast ? words.toTheEnd : words.goOn,
      onPress: () => {
        hands.move(scene, { type: 'goOn' })
      },
    },
    hides: false,
    spoken: headOfTold(scene.play.guess),
  }
}

/** The first line of the newest answer. */
function cameIn({ present }: RunView): string | null {
  const outcome = present?.performed?.exchange?.outcome
  if (outcome?.type !== 'response') return null
  return words.told.status(outcome.response.status, outcome.response.reason)
}

function endPart({ lesson, scene, hands, bare }: PartGiven): LessonPart {
  const next = lessons[lessons.findIndex(({ id }) => id === lesson.id) + 1]
  const isOnPath = lessons.includes(lesson) && next !== undefined
  const onward: GuidedStep = isOnPath
    ? {
        label: words.end.next,
        onPress: () => {
          goTo(`/learn/${next.id}?engine=page`)
        },
      }
    : {
        label: words.path,
        onPress: () => {
          goTo('/learn')
        },
      }
  return {
    body: (
      <LessonEnd
        lesson={lesson}
        play={scene.play}
        tried={scene.tried}
        bare={bare}
        next={isOnPath ? next : null}
        onceMore={hands.begin}
        onBreak={(id) => {
          hands.note({ ...scene, breaking: { id, phase: 'ask', guess: null } })
        }}
      />
    ),
    next: bare ? null : onward,
    hides: false,
    spoken: words.afterQuestions,
  }
}

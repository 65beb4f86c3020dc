import { whatIfs, type WhatIf } from '@flowscope/scenarios'
import type { Guess } from '@flowscope/study'
import { Predict } from '../../features/lesson/predict.tsx'
import { ShowMe } from '../../features/lesson/show-me.tsx'
import { BrokenTitle } from '../../features/lesson/broken-title.tsx'
import { headOfTold, Told } from '../../features/lesson/told.tsx'
import { say } from '../../ui/voice.ts'
import { lessonWords as words } from '../../words/lessons.ts'
import type { LessonPart, PartGiven } from './lesson-part.ts'
import type { Breaking } from './lesson-scene.ts'

const nothing: LessonPart = { body: null, next: null, hides: false, spoken: '' }

/** One changed decision at the end of a lesson: asked, sent in a run of its own, and told. */
export function breakingPart(given: PartGiven, breaking: Breaking): LessonPart {
  const whatIf = whatIfs.find(({ id }) => id === breaking.id)
  if (!whatIf) return nothing
  return breaking.phase === 'ask' ? askPart(given, whatIf) : toldPart(given, whatIf, breaking)
}

function askPart({ scene, form, hands }: PartGiven, whatIf: WhatIf): LessonPart {
  const { chosen, confidence } = form.expecting
  const go = (guess: Guess | null) => {
    hands.breakIt(scene, whatIf.id, guess)
  }
  const answer = () => {
    if (chosen === null) say(words.pick)
    else go({ chosen, confidence })
  }
  return {
    body: (
      <>
        <BrokenTitle title={whatIf.title} />
        <Predict
          key={whatIf.id}
          ask={whatIf.ask}
          answers={whatIf.answers}
          expecting={form.expecting}
          onExpect={form.expect}
          onSubmit={answer}
        />
        <ShowMe
          onPress={() => {
            go(null)
          }}
        />
      </>
    ),
    next: { label: words.breaking.send, onPress: answer },
    hides: false,
    spoken: whatIf.ask,
  }
}

function toldPart(
  { scene, hands }: PartGiven,
  { title, answers, reason, sources }: WhatIf,
  { guess }: Breaking,
): LessonPart {
  return {
    body: (
      <>
        <BrokenTitle title={title} />
        <Told
          guess={guess}
          answers={answers.map((text) => ({ text, why: null }))}
          came={null}
          reason={reason}
          sources={sources}
        />
      </>
    ),
    next: {
      label: words.breaking.back,
      onPress: () => {
        hands.note({ ...scene, breaking: null })
      },
    },
    hides: false,
    spoken: headOfTold(guess),
  }
}

import type { Build as BuildTask, Round } from '@flowscope/lessons'
import { blanksAt, differencesOf, editOf, knownValues, sheetOf, type Sheet } from '@flowscope/study'
import type { Draft } from '@flowscope/stage'
import { Build } from '../../features/lesson/build.tsx'
import { ShowMe } from '../../features/lesson/show-me.tsx'
import type { RunView } from '../../run-view/run-view.ts'
import { lessonWords as words } from '../../words/lessons.ts'
import type { LessonPart, PartGiven } from './lesson-part.ts'

/** The message by hand; what is pressed next really sends it. */
export function buildPart(given: PartGiven, { send }: Round): LessonPart {
  const { scene, view, form, hands } = given
  const { round, rungs, helped, differences } = scene.play
  const draft = messageDraft(view.draft)
  const task = send?.build
  if (!task || !draft) return waiting
  const rung = rungs[round] ?? 'A'
  const sheet = sheetOf(draft, task.fields, knownValues(view.run.setup, performedIn(view)))
  const blanks = blanksAt(rung, task.fields)
  const { entered } = form
  const onSend = () => {
    const written = {
      entered,
      differences: differencesOf(sheet, blanks, entered),
      edit: editOf(draft, sheet, blanks, entered),
    }
    hands.move(scene, { type: 'write', entered }, written)
  }
  return {
    body: (
      <>
        <Build
          task={task}
          rung={rung}
          sheet={sheet}
          entered={entered}
          differences={differences}
          onEnter={form.enter}
          onSubmit={onSend}
        />
        {rung !== 'A' && (
          <ShowMe
            onPress={() => {
              form.enter(filledIn(sheet, task))
              if (!helped) hands.note(withHelp(given))
            }}
          />
        )}
      </>
    ),
    next: { label: words.build.send, onPress: onSend },
    hides: rung !== 'A',
    spoken: `${task.ask} ${words.build.rung[rung]}`,
  }
}

const waiting: LessonPart = {
  body: <p role="status">{words.underWay}</p>,
  next: null,
  hides: false,
  spoken: words.underWay,
}

function withHelp({ scene }: PartGiven) {
  return { ...scene, play: { ...scene.play, helped: true } }
}

function filledIn({ fields }: Sheet, task: BuildTask) {
  return fields
    .filter(({ name }) => task.fields.includes(name))
    .map(({ name, right }) => ({ name, value: right }))
}

function messageDraft(draft: Draft | null): Extract<Draft, { kind: 'request' | 'answer' }> | null {
  return draft?.kind === 'request' || draft?.kind === 'answer' ? draft : null
}

function performedIn({ moments, position }: RunView) {
  return moments.slice(0, position).flatMap(({ performed }) => (performed ? [performed] : []))
}

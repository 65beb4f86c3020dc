import { nearMiss } from '@flowscope/checked-json'
import type { Lesson, Round } from './lesson.ts'
import { writtenSteps, type LessonStep } from './steps.ts'

/** What a lesson may name, and the walk that it follows. */
export interface KnownNames {
  readonly whatIfs: readonly string[]
  readonly cards: readonly string[]
  /** The labels of the choices, by the id of the setting. */
  readonly settings: Readonly<Record<string, readonly string[]>>
  /** The steps of the plain walk, in order, as often as they come. */
  readonly walk: readonly LessonStep[]
}

/** Something that no schema can see. */
export interface Slip {
  readonly path: readonly (string | number)[]
  /** The end of a sentence that begins with the place. */
  readonly says: string
}

/** What is wrong with a lesson that has the right shape. */
export function slipsIn(lesson: Lesson, known: KnownNames): readonly Slip[] {
  return [
    ...unknownSettings(lesson, known),
    ...unknownIn('breakIt', lesson.breakIt, 'a what-if', known.whatIfs),
    ...unknownIn('cards', lesson.cards, 'a card', known.cards),
    ...repeatedRounds(lesson),
    ...lesson.rounds.flatMap((round, at) => slipsOfRound(round, at)),
    ...lostOnTheWalk(lesson, known.walk),
  ]
}

function unknownSettings({ start }: Lesson, { settings }: KnownNames): readonly Slip[] {
  return Object.entries(start.settings).flatMap(([id, label]) => {
    const path = ['start', 'settings', id]
    const labels = settings[id]
    if (!labels) return [{ path, says: notKnown('a setting', id, Object.keys(settings)) }]
    const wanted = labels.map((each) => `“${each}”`).join(' or ')
    return labels.includes(label) ? [] : [{ path, says: `must be ${wanted}` }]
  })
}

function unknownIn(
  member: 'breakIt' | 'cards',
  ids: readonly string[],
  what: string,
  known: readonly string[],
): readonly Slip[] {
  return ids.flatMap((id, at) =>
    known.includes(id) ? [] : [{ path: [member, at], says: notKnown(what, id, known) }],
  )
}

function notKnown(what: string, id: string, known: readonly string[]): string {
  const meant = nearMiss(id, known)
  return `names ${what} that does not exist${meant === null ? '' : `; did you mean ${meant}?`}`
}

function repeatedRounds({ rounds }: Lesson): readonly Slip[] {
  return rounds.flatMap(({ id }, at) =>
    rounds.findIndex((other) => other.id === id) < at
      ? [{ path: ['rounds', at, 'id'], says: 'is the id of an earlier round; give it its own' }]
      : [],
  )
}

function slipsOfRound({ predict, send }: Round, at: number): readonly Slip[] {
  const texts = [predict.right, ...predict.wrong.map(({ text }) => text)].map(plain)
  const path = ['rounds', at]
  return [
    ...predict.wrong.flatMap((_, wrong) =>
      texts.indexOf(texts[wrong + 1] ?? '') <= wrong
        ? [
            {
              path: [...path, 'predict', 'wrong', wrong, 'text'],
              says: 'says the same as another answer',
            },
          ]
        : [],
    ),
    ...(send?.build && !writtenSteps.includes(send.step)
      ? [
          {
            path: [...path, 'send', 'build'],
            says: `cannot be: a message is written at ${writtenSteps.join(', ')}`,
          },
        ]
      : []),
  ]
}

function plain(text: string): string {
  return text.toLowerCase().replaceAll(/[^a-z0-9]+/g, ' ')
}

/** Each step must be ahead of the one before it. */
function lostOnTheWalk({ start, rounds }: Lesson, walk: readonly LessonStep[]): readonly Slip[] {
  let position = walk.indexOf(start.before)
  return rounds.flatMap(({ send }, at) => {
    if (!send) return []
    const step = walk.indexOf(send.step, position)
    const through = walk.indexOf(send.through, step)
    if (step < 0) return [{ path: ['rounds', at, 'send', 'step'], says: passed(send.step) }]
    if (through < 0) {
      return [{ path: ['rounds', at, 'send', 'through'], says: passed(send.through) }]
    }
    position = through + 1
    return []
  })
}

function passed(step: LessonStep): string {
  return `names ${step}, which does not come any more; put the rounds in the order of the walk`
}

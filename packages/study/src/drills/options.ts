import type { Random } from '../random.ts'
import type { ChoiceTask, WrongDrillOption } from './drill.ts'

interface Right {
  readonly text: string
  readonly why: string
}

/** The right option among as many wrong ones as there are, in an order that tells nothing. */
export function choiceOf(
  random: Random,
  right: Right,
  wrong: readonly Omit<WrongDrillOption, 'right'>[],
): ChoiceTask {
  const options = [
    { ...right, right: true as const },
    ...wrong.map((each) => ({ ...each, right: false as const })),
  ]
  return { type: 'choice', options: random.shuffled(options) }
}

/** Some of a list, in another order. */
export function some<Each>(random: Random, count: number, list: readonly Each[]): readonly Each[] {
  return random.shuffled(list).slice(0, count)
}

import type { DrillMaker } from '../drill-maker.ts'
import { choiceOf, some } from '../options.ts'
import { flowChoices, objectionTo } from './flow-choices.ts'
import { situations, toldBy } from './situations.ts'

/** A company with something to connect, and the flow that fits. */
export const flow: DrillMaker = {
  subjects: situations.length,
  make: (subject, random) => {
    const situation = situations[subject] ?? random.pick(situations)
    const judged = flowChoices.map((choice) => ({
      choice,
      objection: objectionTo(choice.id, situation.traits),
    }))
    const [fitting] = judged.filter(({ objection }) => objection === null)
    if (!fitting) throw new RangeError(`No flow fits ${situation.id}`)
    const wrong = judged.flatMap(({ choice, objection }) =>
      objection === null ? [] : [{ text: choice.name, ...objection }],
    )
    return Promise.resolve({
      about: situation.id,
      station: null,
      ask: 'Which flow fits?',
      exhibits: [{ title: 'The situation', text: toldBy(situation, random), look: 'prose' }],
      task: choiceOf(
        random,
        { text: fitting.choice.name, why: fitting.choice.fits },
        some(random, 3, wrong),
      ),
      reason: fitting.choice.fits,
      sources: fitting.choice.sources,
      run: null,
      article: null,
    })
  },
}

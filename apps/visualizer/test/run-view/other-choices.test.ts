import { expect, test } from 'vitest'
import { otherChoices, primaryDecision } from '../../src/run-view/primary.ts'
import { viewsOfTheWalk } from '../walk.ts'

const views = await viewsOfTheWalk()

test.for(views.map((view) => [view.position, view] as const))(
  'after %i steps, what else can be decided is everything but what Send does',
  ([, view]) => {
    const primary = primaryDecision(view, null)
    const others = otherChoices(view)
    const left = view.choices.filter((choice) => !others.includes(choice))
    expect(left.every(({ decision }) => decision.type === primary?.type)).toBe(true)
    expect(left.length).toBe(primary ? 1 : 0)
  },
)

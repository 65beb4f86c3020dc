import { stations } from '@flowscope/lessons'
import { walkTo, type Played } from '@flowscope/scenarios'
import type { DrillMaker } from '../drill-maker.ts'
import type { Exhibit } from '../drill.ts'
import { choiceOf, some } from '../options.ts'
import { exchangeIn, lastOf, play, runUpTo } from '../play.ts'
import { someWorld } from '../worlds.ts'
import { messageExhibit } from './message-exhibit.ts'
import { mistakes, type Mistake } from './mistakes/index.ts'
import { toolCallback } from './mistakes/authorize.ts'
import { refusalIn } from './refusal.ts'

/** A message as tutorials get it wrong, and what is wrong with it. */
export const fault: DrillMaker = {
  subjects: mistakes.length,
  make: async (subject, random, open) => {
    const mistake = mistakes[subject] ?? random.pick(mistakes)
    const plain = someWorld(random, { app: { requirePkce: true } })
    const setup = withCallback(plain, toolCallback)
    const edit = mistake.made(random, setup)
    const run = await play(open, setup, [
      ...walkTo(mistake.step),
      { type: 'edited', step: mistake.step, edit },
    ])
    const shown = lastOf(run)
    return {
      about: mistake.station,
      station: mistake.station,
      ask: 'What is wrong here?',
      exhibits: [...before(mistake, run.played), messageExhibit(shown, 'request', mistake.heading)],
      task: choiceOf(
        random,
        { text: mistake.says, why: mistake.because },
        some(random, 3, besides(mistake)).map(({ says, belief, unlike }) => ({
          text: says,
          misconception: belief,
          why: unlike,
        })),
      ),
      reason: mistake.quiet
        ? mistake.because
        : `${mistake.because} ${refusalIn(exchangeIn(shown))}`,
      sources: mistake.sources ?? stations[mistake.station].sources,
      run: runUpTo(run),
      article: null,
    }
  },
}

/** What the message has to be compared with. */
function before({ step, compare }: Mistake, played: readonly Played[]): readonly Exhibit[] {
  if (compare === undefined) return []
  const found = played.find(({ decision }) => 'step' in decision && decision.step === compare)
  if (!found) throw new RangeError(`Nothing was sent for ${compare} before ${step}`)
  return compare === 'callback'
    ? [messageExhibit(found, 'request', 'The callback before it')]
    : [messageExhibit(found, 'answer', 'The token response before it')]
}

function besides(mistake: Mistake): readonly Mistake[] {
  return mistakes.filter(({ step, part }) => step === mistake.step && part !== mistake.part)
}

function withCallback(setup: ReturnType<typeof someWorld>, callbackUrl: string) {
  const orgs = setup.world.orgs.map((org) => ({
    ...org,
    apps: org.apps.map((app) => ({ ...app, callbackUrls: [...app.callbackUrls, callbackUrl] })),
  }))
  return { ...setup, world: { ...setup.world, orgs } }
}

import { stations } from '@flowscope/lessons'
import { walkTo, without, request, type Move } from '@flowscope/scenarios'
import { withoutHeader } from '@flowscope/http-message'
import type { DrillMaker } from '../drill-maker.ts'
import { choiceOf, some } from '../options.ts'
import { exchangeIn, lastOf, play, runUpTo } from '../play.ts'
import { someWorld } from '../worlds.ts'
import { messageExhibit } from './message-exhibit.ts'
import { needs, type Need } from './missing-needs.ts'
import { refusalIn } from './refusal.ts'

/** A request that lacks one thing, and that Salesforce refuses for it. */
export const missing: DrillMaker = {
  subjects: needs.length,
  make: async (subject, random, open) => {
    const need = needs[subject] ?? random.pick(needs)
    const setup = someWorld(random, { app: { requirePkce: true } })
    const run = await play(open, setup, [...walkTo(need.step), takenAway(need)])
    const shown = lastOf(run)
    return {
      about: need.station,
      station: need.station,
      ask: 'Salesforce refuses this request. What is missing from it?',
      exhibits: [messageExhibit(shown, 'request')],
      task: choiceOf(
        random,
        { text: `\`${need.name}\``, why: need.why },
        some(random, 3, need.notNeeded).map(({ name, ...belief }) => ({
          text: `\`${name}\``,
          ...belief,
        })),
      ),
      reason: `${need.why} ${refusalIn(exchangeIn(shown))}`,
      sources: stations[need.station].sources,
      run: runUpTo(run, shown),
      article: null,
    }
  },
}

function takenAway({ step, name }: Need): Move {
  if (name !== 'Authorization') return { type: 'edited', step, edit: without(name) }
  const edit = request((sent) => ({ ...sent, headers: withoutHeader(sent.headers, name) }))
  return { type: 'edited', step, edit }
}

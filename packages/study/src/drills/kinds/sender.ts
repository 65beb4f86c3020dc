import type { PartyId } from '@flowscope/http-message'
import { stations } from '@flowscope/lessons'
import type { DrillMaker } from '../drill-maker.ts'
import { choiceOf } from '../options.ts'
import { exchangeIn, play, runUpTo } from '../play.ts'
import { endsOf, findMessage, walkMessages, walkUntil } from '../walk-messages.ts'
import { someWorld } from '../worlds.ts'
import { messageExhibit } from './message-exhibit.ts'
import { beliefOf } from './sender-beliefs.ts'

/** A message, and the question which party sends it. */
export const sender: DrillMaker = {
  subjects: walkMessages.length,
  make: async (subject, random, open) => {
    const message = walkMessages[subject] ?? random.pick(walkMessages)
    const run = await play(open, someWorld(random), walkUntil(message))
    const shown = findMessage(run.played, message)
    const [from = 'browser'] = endsOf(exchangeIn(shown), message.half)
    const { happens, why, sources } = stations[message.station]
    return {
      about: message.station,
      station: message.station,
      ask: 'Who sends this?',
      exhibits: [messageExhibit(shown, message.half)],
      task: choiceOf(
        random,
        { text: names[from], why: happens },
        senders
          .filter((each) => each !== from)
          .map((each) => ({ text: names[each], ...beliefOf(message.half, from, each) })),
      ),
      reason: `This is ${message.name}. ${why}`,
      sources,
      run: runUpTo(run, shown),
      article: null,
    }
  },
}

const senders = ['browser', 'client', 'authServer', 'api'] as const satisfies readonly PartyId[]

const names: Readonly<Record<PartyId, string>> = {
  user: 'The user',
  browser: 'The user’s browser',
  client: 'The web app’s server',
  authServer: 'Salesforce’s login and token server',
  api: 'The org’s REST API',
  attacker: 'An attacker',
}

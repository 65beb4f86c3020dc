import { stations } from '@flowscope/lessons'
import { pathOf, type Exchange, type PartyId } from '@flowscope/http-message'
import { walk, type Played } from '@flowscope/scenarios'
import type { Random } from '../../random.ts'
import type { DrillMaker } from '../drill-maker.ts'
import type { OrderTask } from '../drill.ts'
import { exchangeIn, play, runUpTo } from '../play.ts'
import { findMessage, statusOf, walkMessages, type WalkMessage } from '../walk-messages.ts'
import { someWorld } from '../worlds.ts'

/** Messages of one run, to be put in the order in which they went out. */
export const order: DrillMaker = {
  subjects: 24,
  make: async (_subject, random, open) => {
    const run = await play(open, someWorld(random), walk)
    const messages = inRun(run.played, someMessages(random))
    const last = messages.at(-1) ?? messages[0]
    if (!last) throw new RangeError('There is nothing to put in order')
    return {
      about: last.message.station,
      station: last.message.station,
      ask: 'In which order were these sent?',
      exhibits: [
        {
          title: 'The run',
          text: `A user connects the web app of ${run.setup.world.orgs[0]?.name ?? 'a company'}; nobody was logged in before. Each line has who asks whom, what for, and the status of the answer.`,
          look: 'prose',
        },
      ],
      task: shuffledTask(
        random,
        messages.map(({ text }) => text),
      ),
      reason: `Each needs what the one before has brought. ${stations[last.message.station].why}`,
      sources: stations[last.message.station].sources,
      run: runUpTo(run, last.played),
      article: null,
    }
  },
}

interface Placed {
  readonly message: WalkMessage
  readonly played: Played
  readonly text: string
}

/** Exchanges are told once: by their request, or by the answer that makes them what they are. */
const tellable = walkMessages.filter(
  ({ half, station }) => half === 'request' || station === 'expiry',
)

function someMessages(random: Random): readonly WalkMessage[] {
  return random.shuffled(tellable).slice(0, 4 + random.below(3))
}

function inRun(played: readonly Played[], messages: readonly WalkMessage[]): readonly Placed[] {
  return messages
    .map((message) => ({ message, played: findMessage(played, message) }))
    .toSorted((one, other) => played.indexOf(one.played) - played.indexOf(other.played))
    .map(({ message, played: each }) => ({ message, played: each, text: lineOf(each) }))
}

function lineOf(played: Played): string {
  const exchange = exchangeIn(played)
  const { from, to, request } = exchange
  const grant = /grant_type=\w+/.exec(request.body)?.[0]
  const asked = [request.method, pathOf(request.target), ...(grant ? [grant] : [])].join(' ')
  return `${capital(parties[from])} to ${parties[to]}: \`${asked}\` → ${answered(exchange)}`
}

function answered(exchange: Exchange): string {
  return String(statusOf(exchange) ?? 'no answer')
}

const parties: Readonly<Record<PartyId, string>> = {
  user: 'user',
  browser: 'browser',
  client: 'web app',
  authServer: 'Salesforce',
  api: 'REST API',
  attacker: 'attacker',
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}

/** Shown in any order but the true one. */
function shuffledTask(random: Random, inOrder: readonly string[]): OrderTask {
  const shuffled = random.shuffled(inOrder)
  const isTrue = shuffled.every((item, at) => item === inOrder[at])
  const items = isTrue ? shuffled.toReversed() : shuffled
  return { type: 'order', items, order: inOrder.map((item) => items.indexOf(item)) }
}

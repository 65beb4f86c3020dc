import type { PartyId } from '@flowscope/http-message'
import { stations } from '@flowscope/lessons'
import { walk } from '@flowscope/scenarios'
import type { PlayedRun } from '../play.ts'
import { exchangeIn, play, runUpTo } from '../play.ts'
import type { DrillMaker } from '../drill-maker.ts'
import { choiceOf } from '../options.ts'
import { endsOf, findMessage, walkMessages, walkUntil, type WalkMessage } from '../walk-messages.ts'
import { someWorld } from '../worlds.ts'
import type { Random } from '../../random.ts'
import type { MadeDrill } from '../drill.ts'
import { valueOnChannel, valueQuestions } from './channel-of-value.ts'
import { messageExhibit } from './message-exhibit.ts'

/** Front or back: of a message, or of a value that some messages carry. */
export const channel: DrillMaker = {
  subjects: walkMessages.length + valueQuestions,
  make: async (subject, random, open) => {
    const message = walkMessages[subject]
    const moves = message ? walkUntil(message) : walk
    const run = await play(open, someWorld(random), moves)
    return message ? ofMessage(run, message, random) : valueOnChannel(run, subject, random)
  },
}

function ofMessage(run: PlayedRun, message: WalkMessage, random: Random): MadeDrill {
  const shown = findMessage(run.played, message)
  const exchange = exchangeIn(shown)
  const way = wayBetween(endsOf(exchange, message.half))
  const { happens, sources } = stations[message.station]
  return {
    about: message.station,
    station: message.station,
    ask: 'Which way does this message take?',
    exhibits: [messageExhibit(shown, message.half)],
    task: choiceOf(
      random,
      { text: way.text, why: happens },
      waysBeside(way, random).map((other) => ({ text: other.text, ...beliefOf(way, other) })),
    ),
    reason: `This is ${message.name}: ${way.channel === 'front' ? onFront : onBack}`,
    sources,
    run: runUpTo(run, shown),
    article: null,
  }
}

const onFront = 'it passes through the browser, and whoever sits there can read it.'
const onBack = 'it goes from server to server, and the browser never sees it.'

interface Way {
  readonly ends: string
  readonly channel: 'front' | 'back'
  readonly text: string
}

const ways: readonly Way[] = [
  { ends: 'browser client', channel: 'front', text: 'Front channel, browser to web app' },
  { ends: 'client browser', channel: 'front', text: 'Front channel, web app to browser' },
  { ends: 'browser authServer', channel: 'front', text: 'Front channel, browser to Salesforce' },
  { ends: 'authServer browser', channel: 'front', text: 'Front channel, Salesforce to browser' },
  { ends: 'client authServer', channel: 'back', text: 'Back channel, web app to Salesforce' },
  { ends: 'authServer client', channel: 'back', text: 'Back channel, Salesforce to web app' },
  { ends: 'client api', channel: 'back', text: 'Back channel, web app to REST API' },
  { ends: 'api client', channel: 'back', text: 'Back channel, REST API to web app' },
]

function wayBetween(ends: readonly PartyId[]): Way {
  const way = ways.find((each) => each.ends === ends.join(' '))
  if (way) return way
  throw new RangeError(`No message goes from ${ends.join(' to ')}`)
}

/** Two of each channel in all, so that the channel by itself gives nothing away. */
function waysBeside(way: Way, random: Random): readonly Way[] {
  const others = random.shuffled(ways.filter((each) => each !== way))
  const same = others.filter((each) => each.channel === way.channel).slice(0, 1)
  return [...same, ...others.filter((each) => each.channel !== way.channel).slice(0, 2)]
}

function beliefOf(way: Way, other: Way) {
  if (way.channel === other.channel) {
    return {
      misconception: 'a channel has one direction and one pair of ends',
      why: `The channel is right, the ends are not: this is ${ends(way)}.`,
    }
  }
  return way.channel === 'front'
    ? { misconception: 'the browser is out of it by now', why: `It is ${ends(way)}: ${onFront}` }
    : { misconception: 'everything passes the browser', why: `It is ${ends(way)}: ${onBack}` }
}

function ends({ text }: Way): string {
  return text.replace(/^.*, /, '')
}

import { header, pathOf, type Exchange, type PartyId } from '@flowscope/http-message'
import type { Decision, Draft, Landing, Performed, StationId } from '@flowscope/stage'
import { stationOfAnswer } from '../../run-view/chapters.ts'
import { isRefused, type Moment } from '../../run-view/moments.ts'
import { wordsOfDecision, wordsOfStep } from '../../run-view/steps.ts'

/** One line of the picture: half of a captured exchange, or the mark of an act. */
export type LaneRow = {
  readonly key: string
  /** The decision this came from. */
  readonly moment: number
  readonly station: StationId | null
  readonly when: 'past' | 'present' | 'faded' | 'next'
} & (
  | {
      readonly kind: 'arrow'
      readonly half: 'request' | 'answer'
      readonly from: PartyId
      readonly to: PartyId
      readonly channel: 'front' | 'back'
      readonly label: string
      readonly refused: boolean
    }
  | { readonly kind: 'mark'; readonly party: PartyId; readonly label: string }
)

interface Picture {
  readonly moments: readonly Moment[]
  /** How many decisions lie before the cursor. */
  readonly position: number
  readonly next: Draft | null
  readonly stationOf: (moment: Moment) => StationId | null
}

/** The picture of a run: every row was captured, but for the one that comes next. */
export function laneRows({ moments, position, next, stationOf }: Picture): readonly LaneRow[] {
  const captured = moments.flatMap((moment) => {
    const base = {
      moment: moment.index,
      station: stationOf(moment),
      when: whenOf(moment.index, position),
    }
    return halvesOf(moment).map((half, at) => ({
      ...base,
      ...half,
      station: stationOfHalf(half, base.station, moment),
      key: `${moment.key}-${String(at)}`,
    }))
  })
  return next && position === moments.length ? [...captured, nextRow(next, position)] : captured
}

function stationOfHalf(half: Half, asked: StationId | null, moment: Moment): StationId | null {
  const isAnswer = half.kind === 'arrow' && half.half === 'answer'
  return isAnswer && asked ? stationOfAnswer(asked, moment) : asked
}

function whenOf(index: number, position: number): LaneRow['when'] {
  if (index >= position) return 'faded'
  return index === position - 1 ? 'present' : 'past'
}

type Half =
  | Omit<Extract<LaneRow, { kind: 'arrow' }>, 'key' | 'moment' | 'station' | 'when'>
  | Omit<Extract<LaneRow, { kind: 'mark' }>, 'key' | 'moment' | 'station' | 'when'>

function halvesOf(moment: Moment): readonly Half[] {
  const mark = markOf(moment.decision)
  const marks: readonly Half[] = mark ? [mark] : []
  const exchange = moment.performed?.exchange
  return exchange ? [...marks, ...arrowsOf(exchange, isRefused(moment), moment.performed)] : marks
}

function arrowsOf(
  exchange: Exchange,
  refused: boolean,
  performed: Performed | null,
): readonly Half[] {
  const { from, to, channel, request, outcome } = exchange
  const asked: Half = {
    kind: 'arrow',
    half: 'request',
    from,
    to,
    channel,
    label: `${request.method} ${briefPath(request.target)}`,
    refused: outcome.type === 'failure',
  }
  if (outcome.type === 'failure') return [asked]
  const { status, reason } = outcome.response
  const words = landingWords(performed) ?? whither(exchange) ?? reason
  const code = refused ? codeOf(performed) : null
  const label = `${String(status)} ${code ?? words}`
  return [asked, { kind: 'arrow', half: 'answer', from: to, to: from, channel, label, refused }]
}

/** What a page is to the user, where the stage tells. */
function landingWords(performed: Performed | null): string | null {
  if (!performed?.landing || !performed.exchange) return null
  if (performed.landing === 'hop' && !isPage(performed.exchange)) return null
  return pages[performed.landing] ?? null
}

const pages: Readonly<Partial<Record<Landing, string>>> = {
  hop: 'page that sends on',
  loginPage: 'login page',
  consentPage: 'consent page',
  callbackAhead: 'page that leads back',
  app: 'back in the web app',
}

function whither({ outcome }: Exchange): string | null {
  if (outcome.type === 'failure') return null
  const location = header(outcome.response.headers, 'Location')
  return location === undefined
    ? null
    : `to ${briefPath(location.replace(/^https?:\/\/[^/]*/, ''))}`
}

function isPage({ outcome }: Exchange): boolean {
  return outcome.type === 'response' && outcome.response.status === 200
}

const roomyPath = 26

/** The path, or its last part where the whole would not fit between two lanes. */
function briefPath(target: string): string {
  const path = pathOf(target)
  return path.length <= roomyPath ? path : `…${path.slice(path.lastIndexOf('/'))}`
}

function codeOf(performed: Performed | null): string | null {
  const cause = performed?.verdict?.cause
  return cause?.kind === 'refusedByServer' ? cause.code : null
}

function markOf(decision: Decision): Half | null {
  switch (decision.type) {
    case 'act':
      return { kind: 'mark', party: actorOf(decision.step), label: wordsOfDecision(decision) }
    case 'submit':
      return {
        kind: 'mark',
        party: 'user',
        label: decision.step === 'logIn' ? 'logs in' : 'decides',
      }
    case 'advanceClock':
    case 'restart':
    case 'cancel':
      return { kind: 'mark', party: 'user', label: wordsOfDecision(decision) }
    case 'attack':
      return { kind: 'mark', party: 'attacker', label: wordsOfDecision(decision) }
    case 'send':
      return null
  }
}

const actors = {
  register: 'authServer',
  connect: 'user',
  return: 'browser',
  steal: 'attacker',
} as const

function actorOf(step: keyof typeof actors): PartyId {
  return actors[step]
}

function nextRow(next: Draft, position: number): LaneRow {
  const base = { key: 'next', moment: position, station: null, when: 'next' } as const
  switch (next.kind) {
    case 'act':
      return {
        ...base,
        kind: 'mark',
        party: actorOf(next.step),
        label: wordsOfStep(next.step).press,
      }
    case 'form':
      return { ...base, kind: 'mark', party: 'user', label: wordsOfStep(next.step).name }
    case 'answer':
      return { ...base, ...nextArrow('browser', 'client', 'front', `GET ${next.request.target}`) }
    case 'request': {
      const label = `${next.request.method} ${briefPath(next.request.target)}`
      return { ...base, ...nextArrow(next.from, next.to, next.channel, label) }
    }
  }
}

function nextArrow(from: PartyId, to: PartyId, channel: 'front' | 'back', label: string) {
  return { kind: 'arrow', half: 'request', from, to, channel, label, refused: false } as const
}

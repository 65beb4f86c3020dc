import type { SendStep, StationId } from '@flowscope/stage'
import { outcomeWords } from '../words/run-view.ts'
import { isRefused, type Moment } from './moments.ts'
import { stationOfMoment, type RunView } from './run-view.ts'

/** What the reading pane is about: what came back, then what goes out next. */
export interface Chapters {
  readonly first: {
    readonly station: StationId
    /** How the newest step ended; `null` where the chapter also tells what comes next. */
    readonly outcome: string | null
    /** True where nothing has told yet what happens at this station. */
    readonly isNew: boolean
  }
  /** The station of the draft, where it is not the first chapter's own. */
  readonly next: StationId | null
}

/** Each part stands under the heading of its own station. */
export function chaptersOf(view: RunView): Chapters {
  const ahead = stationAhead(view)
  const { present } = view
  if (!present || !isPresentShown(view)) return alone(ahead ?? view.station)
  const asked = stationOfMoment(view.run, present)
  const station = stationOfAnswer(asked, present)
  if (station === ahead) return alone(station)
  return {
    first: { station, outcome: outcomeOf(present), isNew: station !== asked },
    next: ahead,
  }
}

/** One station and no more. */
export function alone(station: StationId): Chapters {
  return { first: { station, outcome: null, isNew: true }, next: null }
}

/** True where the newest step left something to read; a page that waits for the user is read as a form. */
export function isPresentShown({ present, draft }: RunView): boolean {
  const performed = present?.performed
  if (!performed) return false
  if (isRefused(present)) return true
  if (draft?.kind === 'form' || isRegistration(present)) return false
  return performed.exchange !== null || performed.note !== null || performed.facts.length > 0
}

/** Read on the sheet of the registration itself. */
function isRegistration({ decision }: Moment): boolean {
  return decision.type === 'act' && decision.step === 'register'
}

/** The token answer and the redirect back are stations of their own. */
export function stationOfAnswer(asked: StationId, moment: Moment): StationId {
  if (isRefused(moment)) return asked
  if (asked === 'token-request') return 'token-response'
  return moment.performed?.landing === 'callbackAhead' ? 'redirect-back' : asked
}

/** Where the draft stands, which may be one station ahead of the flow; `null` without a draft. */
function stationAhead({ draft, suggested, station }: RunView): StationId | null {
  if (suggested?.type === 'advanceClock' && !draft) return 'expiry'
  if (!draft) return null
  const ahead = stationsWithGrant[draft.step as SendStep]
  return ahead === 'api-call' && station === 'expiry' ? station : (ahead ?? station)
}

const stationsWithGrant: Readonly<Partial<Record<SendStep, StationId>>> = {
  query: 'api-call',
  identity: 'api-call',
  userinfo: 'api-call',
  versions: 'api-call',
  refresh: 'refresh',
  revoke: 'revoke',
}

function outcomeOf({ performed }: Moment): string {
  const outcome = performed?.exchange?.outcome
  if (!outcome) return outcomeWords.done
  return outcome.type === 'failure'
    ? outcomeWords.unanswered
    : outcomeWords.answered(outcome.response.status)
}

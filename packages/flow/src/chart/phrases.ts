import type { HandleKind } from '@flowscope/http-message'
import type { Landing, StepId } from '@flowscope/stage'
import type { RetryPlace } from './retry.ts'
import type { Answer, FlowEvent, RefusalState, Takeable } from './vocabulary.ts'

type Answered = Extract<FlowEvent, { type: 'exchange.answered' }>
type Failed = Extract<FlowEvent, { type: 'exchange.failed' }>
type Restarted = Extract<FlowEvent, { type: 'learner.restarted' }>

const answer = ({ event }: { event: Answered }): Answer => event

/** Guards and actions with their params, so that a state reads as a sentence. */
export const passed = { type: 'passed', params: answer } as const
export const sessionIsRefused = { type: 'sessionIsRefused', params: answer } as const
export const opensSession = { type: 'opensSession', params: answer } as const
export const keepHandles = { type: 'keepHandles', params: answer } as const

export const stepIs = (...among: readonly StepId[]) =>
  ({
    type: 'stepIs',
    params: ({ event }: { event: { readonly step: StepId } }) => ({ step: event.step, among }),
  }) as const

/** Whether a step calls the API with the access token. */
export const callsTheApi = () => stepIs('query', 'identity', 'userinfo', 'versions', 'limits')

export const landsOn = (on: Landing) =>
  ({
    type: 'landsOn',
    params: ({ event }: { event: Answered }) => ({ ...event, on }),
  }) as const

export const browserSaw = (...among: readonly Landing[]) =>
  ({
    type: 'browserSaw',
    params: ({ event }: { event: Answered }) => ({ landing: event.landing, among }),
  }) as const

export const brings = (kind: HandleKind) =>
  ({
    type: 'brings',
    params: ({ event }: { event: Answered }) => ({ stored: event.stored, kind }),
  }) as const

export const ends = (kind: HandleKind) =>
  ({
    type: 'ends',
    params: ({ event }: { event: Answered }) => ({ revoked: event.revoked, kind }),
  }) as const

export const holds = (kind: HandleKind) => ({ type: 'holds', params: { kind } }) as const

export const attackerHolds = (kind: Takeable) =>
  ({ type: 'attackerHolds', params: { kind } }) as const

export const keepTaken = (...taken: readonly Takeable[]) =>
  ({ type: 'keepTaken', params: { taken } }) as const

export const grantIsRefused = {
  type: 'grantIsRefused',
  params: ({ event }: { event: Answered }) => ({
    code: event.cause?.kind === 'refusedByServer' ? event.cause.code : null,
  }),
} as const

export const noteDone = {
  type: 'noteDone',
  params: ({ event }: { event: Answered }) => ({ done: event.step }),
} as const

/** The way into `refused`, from an answer that did not pass or a message that got none. */
export const refuse = (state: RefusalState) =>
  ({
    target: '#refused',
    actions: {
      type: 'keepRefusal',
      params: ({ event }: { event: Answered | Failed }) => ({
        refusal: { state, step: event.step, cause: event.cause ?? leadsNowhere },
      }),
    },
  }) as const

const leadsNowhere = { kind: 'checkFailed', party: 'browser', check: 'page.leadsOn' } as const

export const retriesIn = (place: RetryPlace) =>
  ({
    type: 'mayRetryIn',
    params: ({ event }: { event: Restarted }) => ({ how: event.how, place }),
  }) as const

export const connectAgain = {
  guard: { type: 'startsOver', params: ({ event }: { event: Restarted }) => ({ how: event.how }) },
  target: '#preparing',
  actions: 'forgetRefusal',
} as const

import { kindOf, type Handle, type HandleKind } from '@flowscope/http-message'
import type { Landing, StepId } from '@flowscope/stage'
import { assign, not, or, setup, stateIn } from 'xstate'
import { retryPlace, type RetryPlace } from './retry.ts'
import type { FlowContext, FlowEvent, Refusal, StateMeta, Tag, Takeable } from './vocabulary.ts'

/** The words of the chart: its guards are predicates, its actions verbs. */
export const flow = setup({
  types: {
    context: {} as FlowContext,
    events: {} as FlowEvent,
    meta: {} as StateMeta,
    tags: {} as Tag,
  },
  guards: {
    stepIs: (_, params: { step: StepId; among: readonly StepId[] }) =>
      params.among.includes(params.step),
    passed: (_, params: { passed: boolean }) => params.passed,
    landsOn: (_, params: { passed: boolean; landing: Landing | null; on: Landing }) =>
      params.passed && params.landing === params.on,
    browserSaw: (_, params: { landing: Landing | null; among: readonly Landing[] }) =>
      params.landing !== null && params.among.includes(params.landing),
    opensSession: (_, params: { sessionOpened: boolean }) => params.sessionOpened,
    sessionIsRefused: (_, params: { sessionRefused: boolean }) => params.sessionRefused,
    grantIsRefused: (_, params: { code: string | null }) => params.code === 'invalid_grant',
    brings: ({ context }, params: { stored: readonly Handle[]; kind: HandleKind }) =>
      params.stored.some(
        (handle) => kindOf(handle) === params.kind && handle !== context.held[params.kind],
      ),
    ends: ({ context }, params: { revoked: readonly Handle[]; kind: HandleKind }) =>
      params.revoked.some((handle) => handle === context.held[params.kind]),
    holds: ({ context }, params: { kind: HandleKind }) => context.held[params.kind] !== undefined,
    attackerHolds: ({ context }, params: { kind: Takeable }) => context.taken.includes(params.kind),
    mayRetryIn: ({ context }, params: { how: string; place: RetryPlace }) =>
      params.how === 'tryAgain' &&
      context.refusal !== null &&
      retryPlace(context.refusal) === params.place,
    startsOver: (_, params: { how: string }) => params.how === 'connectAgain',
    accessTokenIsGood: stateIn({ accessToken: 'valid' }),
    refreshTokenIsGood: or([
      stateIn({ refreshToken: 'valid' }),
      stateIn({ refreshToken: 'rotated' }),
    ]),
    flowIsAtRest: not(
      or([
        stateIn('#redirecting.inFlight'),
        stateIn('#authorizing.inFlight'),
        stateIn('#authenticating.inFlight'),
        stateIn('#consenting.inFlight'),
        stateIn('#validatingCallback.inFlight'),
        stateIn('#exchanging.inFlight'),
        stateIn('#calling'),
        stateIn('#refreshing'),
        stateIn('#revoking'),
      ]),
    ),
    flowTakesTheToken: stateIn('#exchanging'),
    flowTakesCalls: or([stateIn('#authorized'), stateIn('#sessionRefused')]),
    flowTakesABreak: or([
      stateIn('#preparing'),
      stateIn('#authorized'),
      stateIn('#sessionRefused'),
      stateIn('#revoked'),
      stateIn('#refused'),
      stateIn('#cancelled'),
    ]),
    codeIsOnItsWay: or([stateIn('#returning'), stateIn('#validatingCallback.drafting')]),
  },
  actions: {
    keepRefusal: assign((_, params: { refusal: Refusal }) => ({ refusal: params.refusal })),
    forgetRefusal: assign({ refusal: null }),
    keepHandles: assign(({ context }, params: { stored: readonly Handle[] }) => ({
      held: { ...context.held, ...Object.fromEntries(params.stored.map((h) => [kindOf(h), h])) },
    })),
    keepTaken: assign(({ context }, params: { taken: readonly Takeable[] }) => ({
      taken: [...new Set([...context.taken, ...params.taken])],
    })),
    beginGrant: assign({ sinceGrant: [] }),
    noteDone: assign(({ context }, params: { done: StepId | 'clock' }) => ({
      sinceGrant: [...context.sinceGrant, params.done],
    })),
  },
})

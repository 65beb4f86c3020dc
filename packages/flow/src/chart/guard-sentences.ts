import type { HandleKind } from '@flowscope/http-message'
import type { Landing, StepId } from '@flowscope/stage'
import { either, kindNouns, landingWords, retryNouns, stepNouns, takenNouns } from './nouns.ts'
import type { RetryPlace } from './retry.ts'
import type { Takeable } from './vocabulary.ts'

/** A condition as half a sentence, and how it reads where it does not hold. */
export interface GuardWords {
  readonly holds: string
  readonly fails: string
}

/** Each guard of the glossary in words, made from the params that the chart gives it. */
export const guardSentences = {
  stepIs: ({ among }: { readonly among: readonly StepId[] }) =>
    said(`it is ${nounsOf(among)}`, `it is not ${nounsOf(among)}`),
  passed: () => said('it passed every check', 'it did not pass'),
  landsOn: ({ on }: { readonly on: Landing }) => said(...landingWords[on]),
  browserSaw: ({ among }: { readonly among: readonly Landing[] }) =>
    said(
      either(among.map((landing) => landingWords[landing][0])),
      among.map((landing) => landingWords[landing][1]).join(' and '),
    ),
  opensSession: () => said('it lets the browser into Salesforce', 'it lets nobody into Salesforce'),
  sessionIsRefused: () =>
    said('the API refused the access token', 'the API did not refuse the access token'),
  grantIsRefused: () =>
    said('Salesforce said `invalid_grant`', 'Salesforce did not say `invalid_grant`'),
  brings: ({ kind }: OfKind) =>
    said(`it brings ${nounOf(kind)} that is new`, 'it brings nothing new of that kind'),
  ends: ({ kind }: OfKind) =>
    said(`it ends ${nounOf(kind)} in hand`, `it does not end ${nounOf(kind)} in hand`),
  holds: ({ kind }: OfKind) =>
    said(`the web app holds ${nounOf(kind)}`, `the web app does not hold ${nounOf(kind)}`),
  mayRetryIn: ({ place }: { readonly place: RetryPlace }) =>
    said(
      `${retryNouns[place]} was refused and may be sent again`,
      `what was refused is not ${retryNouns[place]}, or may not be sent again`,
    ),
  attackerHolds: ({ kind }: { readonly kind: Takeable }) =>
    said(
      `the attacker holds ${takenNouns[kind]}`,
      `the attacker does not hold ${takenNouns[kind]}`,
    ),
  startsOver: () => said('the user connects again', 'the user does not begin afresh'),
  accessTokenIsGood: () =>
    said('the access token is not in doubt', 'the access token is missing or in doubt'),
  refreshTokenIsGood: () =>
    said('the refresh token is not in doubt', 'the refresh token is missing or in doubt'),
  flowIsAtRest: () =>
    said('no message of the flow is under way', 'a message of the flow is under way'),
  flowTakesTheToken: () =>
    said('the flow waits for the token request', 'the flow does not wait for a token request'),
  flowTakesCalls: () => said('the flow takes calls', 'the flow takes no calls now'),
  flowTakesABreak: () =>
    said('the user is in the middle of nothing', 'the user is in the middle of something'),
  codeIsOnItsWay: () =>
    said('the code is in the browser’s address', 'no code is in the browser’s address'),
}

interface OfKind {
  readonly kind: HandleKind
}

const said = (holds: string, fails: string): GuardWords => ({ holds, fails })
const nounsOf = (steps: readonly StepId[]): string => either(steps.map((step) => stepNouns[step]))
const nounOf = (kind: HandleKind): string => kindNouns[kind] ?? kind

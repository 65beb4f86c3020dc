import { attackSteps } from '@flowscope/stage'
import { answerEdits } from './answer-edits.ts'
import { requestEdits } from './request-edits.ts'
import { variants } from './setups.ts'

const decisions = [
  ...['register', 'connect', 'return'].map((step) => `act ${step}`),
  ...['redirect', 'authorize', 'follow', 'callback', 'token', 'query'].map(
    (step) => `send ${step}`,
  ),
  ...['identity', 'userinfo', 'versions', 'limits', 'introspect', 'refresh', 'revoke'].map(
    (step) => `send ${step}`,
  ),
  'send logOut',
  ...['logIn', 'consent'].map((step) => `submit ${step}`),
  ...attackSteps.map((step) => `attack ${step}`),
  ...['app', 'org', 'faults', 'webApp'].map((at) => `configure ${at}`),
  ...['connectAgain', 'tryAgain'].map((how) => `restart ${how}`),
  'advanceClock',
  'cancel',
]

/** What the emulator's checks must have turned away, by the name of the check. */
const refusingChecks = [
  'bearer.alive',
  'client.authenticated',
  'client.known',
  'code.fresh',
  'code.known',
  'code.unused',
  'codeChallenge.present',
  'codeVerifier.matches',
  'consent.given',
  'grantType.supported',
  'host.known',
  'method.allowed',
  'parameters.formEncoded',
  'parameters.single',
  'parameters.wellFormed',
  'password.correct',
  'redirectUri.registered',
  'redirectUri.same',
  'refreshToken.alive',
  'responseType.supported',
  'route.known',
  'scope.allowed',
  'scope.known',
  'source.fresh',
  'token.known',
  'user.admitted',
]

/** Everything that the campaign must have done at least once. */
export const mustBeCovered: readonly string[] = [
  ...decisions.map((name) => `decision  ${name}`),
  ...[...requestEdits, ...answerEdits].map(({ name }) => `edit      ${name}`),
  ...variants.map(({ name }) => `set-up    ${name}`),
  ...['wrong password', 'empty password', 'password not ASCII', 'unknown user', 'empty user'].map(
    (name) => `login     ${name}`,
  ),
  ...['allow', 'deny'].map((name) => `consent   ${name}`),
  ...[1, 600, 960, 10_800, 86_400].map((seconds) => `clock     +${String(seconds)} s`),
  ...refusingChecks.map((check) => `note      ${check} refused`),
  'verdict   api.response refused: apiResponse INVALID_SESSION_ID',
  'verdict   callback.noError refused: redirect access_denied',
  'verdict   state.equal refused: checkFailed',
  'transport hostNotFound',
  'outcome   not possible here',
]

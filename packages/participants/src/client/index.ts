export {
  accountQuery,
  apiRequest,
  keysRequest,
  queryTarget,
  readApiResponse,
  type ApiCall,
} from './api.ts'
export { makeAttempt, type Attempt, type AttemptPorts, type StateValue } from './attempt.ts'
export { authorizeUrl } from './authorize-url.ts'
export { callbackAnswer } from './callback-answer.ts'
export {
  attemptsOfBrowser,
  checkCallback,
  type CallbackCheck,
  type ValidatedCallback,
} from './check-callback.ts'
export { codeChallengeFor, type CodeChallenge } from './code-challenge.ts'
export { codeVerifierOf, parseCodeVerifier, type CodeVerifier } from './code-verifier.ts'
export { connectAnswer } from './connect-answer.ts'
export { introspectRequest, readIntrospectResponse } from './introspect.ts'
export { loginOrigin } from './login-origin.ts'
export {
  preflight,
  preflightIds,
  type HostVerdict,
  type PreflightCheck,
  type PreflightId,
  type PreflightPlace,
  type PreflightTools,
} from './preflight/index.ts'
export {
  readTokenResponse,
  type TokenReading,
  type TokenReadingPorts,
} from './read-token-response.ts'
export { readRefreshResponse, refreshRequest } from './refresh.ts'
export { readRevokeResponse, revokeRequest } from './revoke.ts'
export { clientRoutes, type ClientHost } from './routes.ts'
export { signatureOf } from './signature.ts'
export { type TokenGrant } from './token-grant.ts'
export { tokenRequest } from './token-request.ts'

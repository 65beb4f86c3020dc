import { appPolicies, restErrors, rfc, seenInTraffic, sessionPolicies } from '@flowscope/reference'
import type { Fact } from '../../fact.ts'

/** How the end of a session shows, and what to do then. */
export const sessionEnds = {
  'session-end-in-a-list': {
    says: 'The REST API reports errors as a JSON list whose members have `message` and `errorCode`.',
    topic: 'sessions',
    station: 'expiry',
    mark: 'documented',
    sources: [restErrors],
    standard: 'RFC 6749 §5.2 gives the token endpoint one object with `error`.',
  },
  'session-end-words': {
    says: 'A token that is too old gets 401 with `INVALID_SESSION_ID` and `Session expired or invalid`.',
    topic: 'sessions',
    station: 'expiry',
    mark: 'seen',
    sources: [seenInTraffic, restErrors],
    standard: 'RFC 6750 §3.1 names the error `invalid_token`.',
  },
  'session-end-without-challenge': {
    says: 'The REST API tells the end of a session in a JSON body, without the Bearer challenge of RFC 6750.',
    topic: 'sessions',
    station: 'expiry',
    mark: 'seen',
    sources: [seenInTraffic, rfc(6750, '3')],
    standard: 'RFC 6750 §3 requires a `WWW-Authenticate: Bearer` header with the 401.',
  },
  'session-code-with-two-texts': {
    says: 'Under `INVALID_SESSION_ID` a second text, `This session is not valid for use with the REST API`, tells of missing access and not of age.',
    topic: 'sessions',
    station: 'api-call',
    mark: 'seen',
    sources: [seenInTraffic],
    standard: 'RFC 6750 §3.1 tells the two apart: `invalid_token` and `insufficient_scope`.',
  },
  'session-agent-refusal': {
    says: 'The 401 `Connected app is not attached to Agent` is a matter of policy, and a client must not take it for an expired session.',
    topic: 'sessions',
    station: 'api-call',
    mark: 'seen',
    sources: [seenInTraffic],
  },
  'session-refresh-and-repeat-once': {
    says: 'After an expired session a client refreshes and repeats the call with the new access token.',
    topic: 'sessions',
    station: 'refresh',
    mark: 'documented',
    sources: [rfc(6749, '1.5')],
  },
  'session-end-spares-refresh-token': {
    says: 'The end of a session leaves the refresh token alone, which follows a policy of its own.',
    topic: 'sessions',
    station: 'refresh',
    mark: 'documented',
    sources: [appPolicies, sessionPolicies],
  },
} as const satisfies Record<string, Fact>

import {
  deduced,
  identityUrls,
  restErrors,
  restGuide,
  rfc,
  seenInTraffic,
  sessionPolicies,
} from '@flowscope/reference'
import type { Fact } from '../../fact.ts'
import { corsAllowlist } from './sources.ts'

const calling = {
  topic: 'troubleshooting',
  station: 'api-call',
  mark: 'documented',
  sources: [restErrors],
} as const
const practised = { ...calling, mark: 'inferred', sources: [restErrors, deduced] } as const

const access = {
  'trouble-session-ended': {
    ...calling,
    station: 'expiry',
    says: '`INVALID_SESSION_ID` with `Session expired or invalid` means that the access token is no longer good.',
    mark: 'seen',
    sources: [seenInTraffic, restErrors, sessionPolicies],
  },
  'trouble-session-without-api': {
    ...calling,
    says: '`INVALID_SESSION_ID` with `This session is not valid for use with the REST API` means that the token lives but may not call the API.',
    mark: 'seen',
    sources: [seenInTraffic],
  },
  'trouble-session-code-is-shared': {
    ...calling,
    says: '`INVALID_SESSION_ID` alone does not tell an ended token from one without API access; the message does.',
    mark: 'seen',
    sources: [seenInTraffic, restErrors],
  },
  'trouble-request-limit': {
    ...calling,
    says: '`REQUEST_LIMIT_EXCEEDED` with `TotalRequests Limit exceeded.` means that the org’s daily API calls are used up.',
  },
  'trouble-api-disabled': {
    ...calling,
    says: '`API_DISABLED_FOR_ORG` means that edition or permissions do not include the API.',
  },
  'trouble-insufficient-access': {
    ...calling,
    says: 'A code that begins with `INSUFFICIENT_ACCESS` says that the user’s permissions are too small.',
  },
  'trouble-bad-oauth-token': {
    ...calling,
    says: '`Bad_OAuth_Token` is the bare text with which UserInfo and the identity URL refuse a token.',
    mark: 'seen',
    sources: [seenInTraffic],
  },
  'trouble-missing-oauth-token': {
    ...calling,
    says: '`Missing_OAuth_Token` means that UserInfo or the identity URL found no token in the request.',
    mark: 'seen',
    sources: [seenInTraffic, identityUrls],
  },
  'trouble-origin-not-allowed': {
    ...calling,
    says: 'A page whose origin is not in the CORS allowlist is answered with status 403.',
    sources: [corsAllowlist],
  },
  'trouble-remote-site-setting': {
    ...calling,
    says: 'Apex that calls a host without a Remote Site Setting fails with “Unauthorized endpoint”, before anything is sent.',
    mark: 'seen',
    sources: [seenInTraffic],
  },
} as const satisfies Record<string, Fact>

const queries = {
  'trouble-malformed-query': {
    ...calling,
    says: '`MALFORMED_QUERY` means that the SOQL cannot be read.',
  },
  'trouble-invalid-field': {
    ...calling,
    says: '`INVALID_FIELD` means that the object has no such field, or that the user may not see it.',
    mark: 'inferred',
    sources: [restErrors, seenInTraffic, deduced],
  },
  'trouble-invalid-type': {
    ...calling,
    says: '`INVALID_TYPE` means that Salesforce does not know the object that was named.',
  },
  'trouble-query-locator': {
    ...practised,
    says: '`INVALID_QUERY_LOCATOR` means that the rest of a query’s result is not kept any more.',
    sources: [restGuide, deduced],
  },
  'trouble-filter-operator': {
    ...practised,
    says: '`INVALID_QUERY_FILTER_OPERATOR` means that a field cannot be compared in this way.',
  },
} as const satisfies Record<string, Fact>

const records = {
  'trouble-not-found': {
    ...calling,
    says: '`NOT_FOUND` means that nothing stands at the address that was called.',
    sources: [restErrors, seenInTraffic],
  },
  'trouble-method-not-allowed': {
    ...practised,
    says: '`METHOD_NOT_ALLOWED` means that the address is right and the method is wrong.',
    sources: [rfc(9110, '15.5.6'), deduced],
  },
  'trouble-required-field': {
    ...calling,
    says: '`REQUIRED_FIELD_MISSING` names the missing field of a new record in `fields`.',
  },
  'trouble-json-parser': {
    ...practised,
    says: '`JSON_PARSER_ERROR` means that the body is not the JSON of a record.',
    sources: [seenInTraffic, deduced],
  },
  'trouble-media-type': {
    ...practised,
    says: '`UNSUPPORTED_MEDIA_TYPE` means that the body is of a kind that this address does not read.',
    sources: [seenInTraffic, deduced],
  },
  'trouble-field-not-writable': {
    ...practised,
    says: '`INVALID_FIELD_FOR_INSERT_UPDATE` means that a field was sent which this user may not write.',
  },
  'trouble-string-too-long': {
    ...practised,
    says: '`STRING_TOO_LONG` means that a text is longer than its field.',
  },
  'trouble-storage-limit': {
    ...practised,
    says: '`STORAGE_LIMIT_EXCEEDED` means that the org has no room for another record.',
  },
} as const satisfies Record<string, Fact>

export const apiFacts = {
  ...access,
  ...queries,
  ...records,
} as const satisfies Record<string, Fact>

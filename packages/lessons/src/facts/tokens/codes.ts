import { deduced, rfc, seenInTraffic, webServerFlow } from '@flowscope/reference'
import type { Fact } from '../../fact.ts'

/** What is worth knowing about the authorization code. */
export const codes = {
  'code-lives-fifteen-minutes': {
    says: 'A Salesforce authorization code can be exchanged for fifteen minutes.',
    topic: 'tokens',
    station: 'token-request',
    mark: 'documented',
    sources: [webServerFlow],
    standard: 'RFC 6749 §4.1.2 recommends ten minutes at most.',
  },
  'code-second-exchange-refused': {
    says: 'The second exchange of a code gets the words of an old one: `invalid_grant`, `expired authorization code`.',
    topic: 'tokens',
    station: 'token-request',
    mark: 'seen',
    sources: [seenInTraffic, rfc(6749, '4.1.2')],
    standard:
      'RFC 6749 §4.1.2 also wants the tokens of the first exchange revoked; no public text says that Salesforce does.',
  },
  'code-mangled-is-invalid': {
    says: 'A code that is not as it was issued is refused as `invalid authorization code`: the words are seen, this cause is deduced.',
    topic: 'tokens',
    station: 'token-request',
    mark: 'inferred',
    sources: [deduced, seenInTraffic],
    standard: 'RFC 6749 §5.2 fixes only the code `invalid_grant`; the words are Salesforce’s.',
  },
  'code-begins-with-aprx': {
    says: 'Salesforce authorization codes begin with `aPrx`.',
    topic: 'tokens',
    station: 'callback',
    mark: 'seen',
    sources: [seenInTraffic],
  },
  'code-length-not-published': {
    says: 'Codes were seen with 76 characters, and no documented maximum length could be confirmed.',
    topic: 'tokens',
    station: 'callback',
    mark: 'seen',
    sources: [seenInTraffic],
    standard: 'RFC 6749 §4.1.2 leaves the length open and asks the server to document it.',
  },
  'code-tied-to-its-app': {
    says: 'A code is bound to the client and to the redirect URI for which it was issued.',
    topic: 'tokens',
    station: 'token-request',
    mark: 'documented',
    sources: [rfc(6749, '4.1.2'), rfc(6749, '4.1.3')],
  },
} as const satisfies Record<string, Fact>

import { appSettings, rfc, seenInTraffic, webServerFlow } from '@flowscope/reference'
import type { Fact } from '../../fact.ts'

const metadata = {
  title: 'Salesforce Metadata API guide',
  url: 'https://developer.salesforce.com/docs/atlas.en-us.api_meta.meta/api_meta/',
}

/** What the developer decides: the Settings tab. */
export const settings = {
  'several-callbacks-one-per-line': {
    says: 'An app may have several callback URLs, each on a line of its own, 2,000 characters in all.',
    topic: 'apps-and-policies',
    station: 'register',
    mark: 'documented',
    sources: [appSettings],
  },
  'callback-schemes': {
    says: 'A callback URL is documented to need https or a custom scheme; `http://localhost` is seen to work.',
    topic: 'apps-and-policies',
    station: 'register',
    mark: 'seen',
    sources: [seenInTraffic, appSettings],
  },
  'secret-required-by-default': {
    says: '“Require Secret for Web Server Flow” is on by default; a public client needs it off.',
    topic: 'apps-and-policies',
    station: 'token-request',
    mark: 'documented',
    sources: [metadata, appSettings],
  },
  'signed-assertion-instead-of-secret': {
    says: 'A client may prove itself at the token endpoint with a signed JWT; Salesforce looks at it only when no secret is sent.',
    topic: 'apps-and-policies',
    station: 'token-request',
    mark: 'documented',
    sources: [webServerFlow, rfc(7523, '2.2')],
  },
  'new-orgs-lock-pkce-and-rotation': {
    says: 'In orgs new in 2026, new apps have PKCE and refresh token rotation on, and cannot switch them off.',
    topic: 'apps-and-policies',
    station: 'register',
    mark: 'seen',
    sources: [seenInTraffic],
  },
  'server-flows-off-by-default': {
    says: 'The client credentials flow and the token exchange flow of an app are off until somebody enables them.',
    topic: 'apps-and-policies',
    station: 'register',
    mark: 'documented',
    sources: [metadata, appSettings],
  },
  'certificate-for-assertions': {
    says: '“Use digital signatures” holds the certificate against which JWT bearer assertions are checked.',
    topic: 'apps-and-policies',
    station: 'register',
    mark: 'documented',
    sources: [metadata, appSettings],
  },
  'global-settings-stay-home': {
    says: 'The global OAuth settings of an external client app hold key and secret and are not packaged.',
    topic: 'apps-and-policies',
    station: 'register',
    mark: 'documented',
    sources: [metadata],
  },
  'logo-on-the-approval-page': {
    says: 'An app’s logo is shown on the approval page.',
    topic: 'apps-and-policies',
    station: 'consent',
    mark: 'documented',
    sources: [metadata, appSettings],
  },
} as const satisfies Record<string, Fact>

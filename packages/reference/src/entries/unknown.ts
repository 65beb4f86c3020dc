import type { Entry } from '../entry.ts'
import { explain } from '../entry.ts'
import type { Place } from '../place.ts'
import { appSettings, deduced, rfc } from '../source.ts'

const unknownEntries = explain(
  { places: ['authorize.query'], sources: [deduced], mark: 'inferred' },
  [
    {
      name: '?',
      places: ['authorize.query', 'callback.query', 'token.form', 'revoke.form'],
      what: 'A parameter that neither the standard nor Salesforce names.',
      why: 'Clients add their own, and RFC 6749 asks the receiver to ignore what it does not know.',
      without: 'Nothing changes: it is ignored.',
      sources: [rfc(6749, '3.1'), deduced],
    },
    {
      name: '?',
      places: ['hop.query', 'login.form', 'consent.form', 'identity.query', 'api.query'],
      what: 'A parameter of Salesforce’s own that no public text explains.',
      why: 'The browser only carries it on.',
      without: 'Nobody outside Salesforce could say.',
    },
    {
      name: '?',
      places: ['request.header', 'response.header'],
      what: 'A header that this flow does not use.',
      why: 'HTTP lets anyone add headers; receivers ignore what they do not know.',
      without: 'Nothing changes here.',
      sources: [rfc(9110, '5.1')],
      mark: 'documented',
    },
    {
      name: '?',
      places: ['request.cookie', 'response.cookie'],
      what: 'A cookie this flow does not know.',
      why: 'Cookies ignore ports, so another program on the same host name may have set it.',
      without: 'Nothing changes here.',
      sources: [rfc(6265, '8.5')],
      mark: 'documented',
    },
    {
      name: '?',
      places: ['idToken.claim'],
      what: 'A claim that “Configure ID Token” of the app adds.',
      why: 'Standard claims, custom attributes and custom permissions can be switched on there.',
      without: 'UserInfo or the identity URL has the same data.',
      sources: [appSettings],
      mark: 'documented',
    },
  ],
)

/** What can be said of a name that has no entry of its own, such as one a learner made up. */
export function unknownEntryFor(place: Place): Entry | undefined {
  return unknownEntries.find((entry) => entry.places.includes(place))
}

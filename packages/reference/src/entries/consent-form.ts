import { explain } from '../entry.ts'
import { approvals, deduced, seenInTraffic } from '../source.ts'

/** The fields of the consent page. Only the Allow button's id is publicly known. */
export const consentFormEntries = explain(
  { places: ['consent.form'], sources: [deduced], mark: 'inferred' },
  [
    {
      name: 'source',
      what: 'The sealed note of the parked authorize request, carried along.',
      why: 'The answer must belong to the request the user was shown.',
      without: 'Salesforce would not know what was allowed.',
      sources: [seenInTraffic, deduced],
    },
    {
      name: 'confirmationToken',
      what: 'A random value tied to the page and the session.',
      why: 'A foreign page cannot know it, so it cannot press Allow for the user.',
      without: 'Another site could make the browser say yes.',
      secret: true,
    },
    {
      name: 'allow',
      alsoNamed: ['oaapprove'],
      what: 'The button Allow was pressed.',
      why: 'The user agrees to the listed permissions.',
      without: 'The user did not agree, and no code is made.',
      sources: [approvals, deduced],
    },
    {
      name: 'deny',
      alsoNamed: ['oadeny'],
      what: 'The button Deny was pressed.',
      why: 'The app learns it as `access_denied`.',
      without: 'The user did not refuse.',
      sources: [approvals, deduced],
    },
    {
      name: 'display',
      what: 'How the consent page was drawn, sent back with the answer.',
      why: 'A page that follows is drawn alike.',
      without: 'The page after it is drawn for a desk.',
    },
  ],
)

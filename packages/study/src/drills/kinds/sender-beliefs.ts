import type { PartyId } from '@flowscope/http-message'

interface Belief {
  readonly misconception: string
  readonly why: string
}

const salesforceCalls: Belief = {
  misconception: 'Salesforce calls the web app',
  why: 'Salesforce only answers. In this flow it begins no connection.',
}
const apiCalls: Belief = {
  misconception: 'the API pushes its data to the web app',
  why: 'The API is called; it calls nobody.',
}
const browserAnswers: Belief = {
  misconception: 'a redirect is sent by the browser',
  why: 'It begins with a status, so it is an answer; browsers ask.',
}

/** What a message really is, and whom somebody takes for its sender. */
const beliefs: Readonly<Record<string, Belief>> = {
  'request of browser: client': {
    misconception: 'the web app talks to Salesforce in the user’s place from the start',
    why: 'Until the callback has been made, everything goes through the browser.',
  },
  'request of browser: authServer': salesforceCalls,
  'request of browser: api': apiCalls,
  'request of client: browser': {
    misconception: 'the browser trades the code and calls the API',
    why: 'This goes from server to server: it holds what no browser should see.',
  },
  'request of client: authServer': salesforceCalls,
  'request of client: api': apiCalls,
  'answer of client: browser': browserAnswers,
  'answer of client: authServer': {
    misconception: 'Salesforce speaks for the web app at its own addresses',
    why: 'The browser had asked the web app, and it is the web app that answers.',
  },
  'answer of client: api': {
    misconception: 'the API takes part in the login',
    why: 'The API comes in later, when there is a token.',
  },
  'answer of authServer: browser': browserAnswers,
  'answer of authServer: client': {
    misconception: 'the web app gives this answer to itself',
    why: 'This is what the web app or the browser had asked Salesforce for.',
  },
  'answer of authServer: api': {
    misconception: 'tokens and logins come from the API that they open',
    why: 'The API takes tokens. It gives none, and it logs nobody in.',
  },
  'answer of api: browser': browserAnswers,
  'answer of api: client': {
    misconception: 'the web app keeps the org’s data and decides on tokens',
    why: 'The web app had asked; who answers is the org.',
  },
  'answer of api: authServer': {
    misconception: 'whoever gives the tokens also answers the calls',
    why: 'Data, and the refusal of data, come from the REST API at the instance URL.',
  },
}

/** What somebody believes who names another sender than the true one. @throws RangeError */
export function beliefOf(half: 'request' | 'answer', from: PartyId, claimed: PartyId): Belief {
  const belief = beliefs[`${half} of ${from}: ${claimed}`]
  if (belief) return belief
  throw new RangeError(`Nobody takes the ${half} of ${from} for one of ${claimed}`)
}

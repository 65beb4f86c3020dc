import type { Limit } from '@flowscope/reference'
import type { LedgerMark } from '@flowscope/salesforce-emulator'

/** The book: its chapters, its marks, and what stands around an article. */
export const referenceWords = {
  title: 'Reference',
  lead: 'Every parameter, error, scope and state that a run can show, and what each stands on. The same data explains the messages and makes the practice Salesforce answer.',
  contents: 'Reference, contents',
  chapters: 'Chapters',
  trail: 'Where this page stands',
  beginning: 'Reference',
  within: 'In this chapter',
  count: (count: number) => (count === 1 ? '1 article' : `${count} articles`),
  previous: 'Previous',
  next: 'Next',
  turning: 'Pages before and after',
  sources: 'Sources',
  opensElsewhere: 'opens on another site',
  related: 'Related',
  more: (count: number) => `${count} more`,
  see: 'See it in a run',
  seenRun: (title: string) => `see ${title}`,
  documentTitle: (title: string) => `${title} · Flowscope reference`,
  trust: 'How far a statement can be trusted',
  onThisPage: 'On this page',
  code: 'as on the wire',
} as const

/** What each mark means; the ledger’s word is the key. */
export const markWords = {
  documented: {
    name: 'Documented',
    what: 'Salesforce or a standard writes it down.',
  },
  seen: {
    name: 'Seen',
    what: 'It was seen in real traffic, in a log or in working client code; nobody promises it.',
  },
  inferred: {
    name: 'Inferred',
    what: 'No public text says so: it is deduced, or the most careful reading where nothing is known.',
  },
  counterfactual: {
    name: 'Counterfactual',
    what: 'Salesforce does not do this. It is there for teaching, or because practice runs on one machine.',
  },
} as const satisfies Record<LedgerMark, { readonly name: string; readonly what: string }>

export const chapterWords = {
  parameters: {
    title: 'Parameters',
    intro:
      'Parameters, headers, cookies and fields, in the order in which a walk meets them: what each is, why it is there, and what is lost without it.',
  },
  errors: {
    title: 'Errors',
    intro:
      'Refusals as Salesforce words them, with the usual causes and the way to put them right. The first cause is the most frequent.',
  },
  scopes: {
    title: 'Scopes',
    intro:
      'What an app may ask to be allowed to do: every scope that Salesforce’s discovery document named in 2026.',
  },
  settings: {
    title: 'Settings',
    intro: 'Where in Setup an error is put right, and which errors each setting decides.',
  },
  limits: {
    title: 'Limits',
    intro: 'Lifetimes and numbers that matter in the flow.',
  },
  hosts: {
    title: 'Hosts',
    intro: 'The kinds of address that Salesforce answers at, and what stands in for them here.',
  },
  states: {
    title: 'States',
    intro:
      'The statechart that every run follows, read from its own definition: what each state means and what leads out of it.',
  },
  glossary: {
    title: 'Glossary',
    intro: 'The words of OAuth and Salesforce, each in two sentences at most.',
  },
  fidelity: {
    title: 'Fidelity ledger',
    intro:
      'Every behaviour of the practice Salesforce, and what it stands on. “Sheet” means the notes on Salesforce’s behaviour that this project was built from.',
  },
  sources: {
    title: 'Sources',
    intro: 'The standards and pages that the articles cite, and which article cites which section.',
  },
} as const

/** Headings inside an article. */
export const articleWords = {
  why: 'Why it is there',
  without: 'Without it',
  alsoNamed: 'Also written',
  places: 'Stands in',
  secret: 'Secret',
  secretText: 'This value must not leave the party that holds it.',
  causes: 'Likely causes',
  fix: 'How to put it right',
  setup: 'In Setup',
  setting: 'Setting',
  decides: (codes: string) => `The place to look when an app is refused with ${codes}.`,
  notInSetup: 'In the web app’s code or in the user’s hands, not in Setup.',
  surfaces: 'Surfaces',
  says: 'In these words',
  anyWords: 'Whatever the words are',
  label: 'In Setup',
  noLabel: 'No public text has its label.',
  metadata: 'In the Metadata API',
  noMetadata: 'It has no name there.',
  value: 'Number',
  byPolicy: 'A policy decides; there is no number.',
  shape: 'Shape',
  practiceShape: 'In practice',
  noPractice: 'Practice has no such host.',
  endpoints: 'OAuth endpoints',
  hasEndpoints: 'Yes: authorize, token and the rest answer here.',
  hasNoEndpoints: 'No.',
  region: 'Region',
  station: 'Step',
  tags: 'Kind',
  within: 'States inside',
  leadsOn: 'What leads on',
  rests: 'Nothing leads out of it.',
  otherwise: 'in any other case',
  leadsHere: 'What leads here',
  behaviour: 'What the practice Salesforce does',
  standsOn: 'Stands on',
  chapter: 'Chapter',
  leftOutWhy: 'Why it is left out',
  sections: 'Sections, and what cites them',
  whole: 'As a whole',
  path: 'Where',
} as const

export const leftOut = 'What is left out'

/** Headings over related articles, by the chapter they come from. */
export const relatedWords = {
  parameters: 'Parameters',
  errors: 'Errors',
  scopes: 'Scopes',
  settings: 'Settings that decide it',
  limits: 'Limits',
  hosts: 'Hosts',
  states: 'States',
  glossary: 'Words',
  fidelity: 'In the practice Salesforce',
  sources: 'Sources',
} as const satisfies Record<keyof typeof chapterWords, string>

export const findingPlaceWords = {
  authorizeBody: 'Refused at the authorize address',
  errorPage: 'On Salesforce’s error page',
  redirect: 'In the redirect to the web app',
  tokenResponse: 'In the token answer',
  revokeResponse: 'In the answer to a revoke',
  apiResponse: 'In an answer of the API',
} as const

export const regionWords = {
  flow: 'The flow',
  extra: 'Messages out of turn',
  accessToken: 'The access token',
  refreshToken: 'The refresh token',
  salesforceSession: 'The session at Salesforce',
  attacker: 'The attacker',
} as const

export const tagWords = {
  'front-channel': 'Front channel: through the user’s browser',
  'back-channel': 'Back channel: from server to server',
  drafting: 'A message or form is being written',
  'in-flight': 'A message is under way',
  resting: 'Nothing is half done',
  'live-only': 'Only in live runs',
} as const

export const unitWords = {
  minutes: (value: number) => `${value.toLocaleString('en-GB')} minutes`,
  times: (value: number) => (value === 1 ? 'once' : `${value} times`),
  perHour: (value: number) => `${value.toLocaleString('en-GB')} an hour`,
  characters: (value: number) => `${value.toLocaleString('en-GB')} characters`,
} as const satisfies Record<NonNullable<Limit['unit']>, (value: number) => string>

export const searchWords = {
  label: 'Search the reference',
  placeholder: 'redirect_uri, invalid_grant, PKCE…',
  hint: 'Press / to search.',
  found: (count: number, query: string) =>
    count === 1 ? `1 article for “${query}”` : `${count} articles for “${query}”`,
  nothing: (query: string) => `Nothing here speaks of “${query}”.`,
  nothingHelp: 'Try a shorter word, or look through the chapters.',
  clear: 'Clear the search',
  results: 'Results',
} as const

export const unknownWords = {
  title: 'There is no such article',
  text: (id: string) => `The reference has nothing at “${id}”.`,
  near: 'Did you mean',
  chapter: (title: string) => `All of ${title}`,
  overview: 'All chapters',
} as const

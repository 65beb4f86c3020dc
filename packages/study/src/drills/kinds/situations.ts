import type { Random } from '../../random.ts'
import type { Traits } from './flow-choices.ts'

/** What a company wants to connect, told in ever other words. */
export interface Situation {
  readonly id: string
  readonly traits: Traits
  readonly things: readonly string[]
  readonly people: readonly string[]
  readonly circumstances: readonly string[]
}

export function toldBy(situation: Situation, random: Random): string {
  const company = random.pick(companies)
  const thing = random.pick(situation.things)
  const people = random.pick(situation.people)
  const circumstances = random.pick(situation.circumstances)
  return `${company} ${random.pick(verbs)} ${thing}. ${people} ${circumstances}`
}

const verbs = ['builds', 'runs', 'has'] as const

const companies = [
  'Larkspur Books',
  'Quayside Ferries',
  'Hollin Dairy',
  'Brightwater Clinics',
  'Osprey Couriers',
  'Fernhill Schools',
  'Tamarind Foods',
  'Northgate Tools',
  'Kestrel Energy',
  'Saltmarsh Hotels',
] as const

const nobodyThere = { person: false, browser: false, connected: false } as const

export const situations: readonly Situation[] = [
  {
    id: 'flow-web-server',
    traits: {
      person: true,
      browser: true,
      keepsSecret: true,
      worksAs: 'whoIsThere',
      connected: false,
    },
    things: [
      'a customer portal on servers of its own',
      'a planning site in its data centre',
      'a web shop in the cloud, Java behind it',
      'a reporting site on rented servers',
      'an intranet with a server behind it',
    ],
    people: [
      'Its staff open it in a browser and shall work there with their own Salesforce rights.',
      'Each colleague is to connect the Salesforce user they have, once, by a click.',
      'Whoever uses it logs in at Salesforce and sees their own records.',
      'Managers connect it in the browser, each as themselves.',
    ],
    circumstances: [
      'Its code and its configuration stay on the server.',
      'Nothing but finished pages reaches the browser.',
      'Credentials lie in the server’s vault.',
    ],
  },
  {
    id: 'flow-public-client',
    traits: {
      person: true,
      browser: true,
      keepsSecret: false,
      worksAs: 'whoIsThere',
      connected: false,
    },
    things: [
      'an app for phones',
      'a program for desktops',
      'an app for tablets',
      'a page that runs in the browser only',
      'an app for phones and tablets',
    ],
    people: [
      'Field staff install it and connect their own Salesforce user.',
      'Each of its customers logs in at Salesforce and works with their own records.',
      'Drivers log in with their own user in the morning.',
      'Whoever uses it connects as themselves, in the browser that is there.',
    ],
    circumstances: [
      'There is no server behind it.',
      'Anybody may download it and take it apart.',
      'All of its code is on the user’s machine.',
    ],
  },
  {
    id: 'flow-device',
    traits: {
      person: true,
      browser: false,
      keepsSecret: false,
      worksAs: 'whoIsThere',
      connected: false,
    },
    things: [
      'a label printer with a two-line display',
      'a screen for the lobby, without keys',
      'a till with a number pad',
      'a scanner with a small display',
      'a tool for the terminal of machines far away',
    ],
    people: [
      'A colleague sets it up once with their own Salesforce user.',
      'Somebody stands in front of it, a phone in their pocket.',
      'The shift lead connects it as themselves.',
    ],
    circumstances: [
      'It cannot show a web page.',
      'No browser runs on it.',
      'It shows text, a line at a time.',
    ],
  },
  {
    id: 'flow-jwt-bearer',
    traits: { ...nobodyThere, keepsSecret: true, worksAs: 'manyUsers' },
    things: [
      'a nightly job that files contracts',
      'an archive that checks in documents',
      'a dialler that logs calls afterwards',
      'a job that closes cases each night',
    ],
    people: [
      'Each record is to be written as the user whose work it was; none of them is there.',
      'It acts in the name of eight hundred users, while they sleep.',
      'For each entry it works as another named user, and nobody logs in.',
    ],
    circumstances: [
      'An administrator has approved them all for the app, and its certificate is uploaded.',
      'All are pre-authorised by a permission set; a private key lies in the key store.',
      'The app holds a private key, and Salesforce its certificate.',
    ],
  },
  {
    id: 'flow-client-credentials',
    traits: { ...nobodyThere, keepsSecret: true, worksAs: 'itself' },
    things: [
      'a warehouse system that reports stock levels',
      'a gateway for sensors',
      'a billing system that brings in invoices at night',
      'a weather feed for its planners',
    ],
    people: [
      'No person is concerned: it is one system that talks to another.',
      'It works as itself, and everything is to be done by one integration user.',
      'Nobody logs in, and no user’s name matters; one integration user owns the records.',
    ],
    circumstances: [
      'Its secret lies in the server’s vault, and its administrators want no certificates.',
      'The administrator has chosen a Run As user.',
      'Key and secret are kept by the server.',
    ],
  },
  {
    id: 'flow-refresh',
    traits: { ...nobodyThere, connected: true, keepsSecret: true, worksAs: 'whoIsThere' },
    things: [
      'a mail add-in with a server behind it',
      'a calendar service',
      'a service that copies leads into a campaign tool',
      'a reporting service',
    ],
    people: [
      'Ana connected it last week, with `api` and `refresh_token`, and is on holiday now.',
      'Its user agreed last month that it may work at any time, and is not there.',
      'Tom connected it on Monday and let it work in his absence; tonight he sleeps.',
    ],
    circumstances: [
      'The API has just answered `INVALID_SESSION_ID`.',
      'Its session has ended after some hours of quiet.',
      'Its access token no longer opens anything; nothing was revoked.',
    ],
  },
]

import type { PartyId } from '@flowscope/http-message'

/** Who knows which value, since when, and who must not. */
export const knowsWords = {
  heading: 'Who knows what',
  lead: 'The number is the step since which a party knows a value.',
  empty: 'Nobody holds a secret yet: the app is not registered.',
  table: 'Values and the parties that know them',
  value: 'Value',
  since: (party: string, value: string, step: number) =>
    `${party} knows ${value} since step ${String(step)}`,
  isNew: 'new in this step',
  notYet: 'does not know it',
  never: 'must not know it',
  breach: 'knows it, and must not',
  legend: {
    known: 'known since this step',
    isNew: 'new',
    never: 'must not know',
    breach: 'knows, and must not',
  },
  rules: 'Why it stays so',
  kept: {
    user: 'The user has the password and nothing else: tokens never need a person.',
    browser:
      'The browser carries state, code and challenge. Verifier, secret and tokens travel from server to server: its history and its extensions never see them.',
    client:
      'The web app never meets the password: the user types it on Salesforce’s page, at Salesforce’s address.',
    authServer:
      'Salesforce gets the verifier only with the token request. Until then it has the challenge, which nobody can turn back.',
    api: 'The API meets the access token and nothing that could bring another one.',
    attacker: 'The attacker holds nothing that opens a door.',
  } satisfies Record<PartyId, string>,
  broken: {
    user: (values: string) => `The user has come to know ${values}.`,
    browser: (values: string) =>
      `The browser has seen ${values}. Whoever reads its history, its log or its extensions has seen it, too.`,
    client: (values: string) =>
      `The web app has come to know ${values}. It could now log in as the user, anywhere.`,
    authServer: (values: string) => `Salesforce has come to know ${values}.`,
    api: (values: string) => `The API has been shown ${values}, and has no use for it.`,
    attacker: (values: string) =>
      `The attacker holds ${values}. What it is worth depends on what is still missing.`,
  } satisfies Record<PartyId, (values: string) => string>,
} as const

import { practiceClient, type LiveSetup } from '@flowscope/reference'

/** Where the user logs in, as a learner would say it. */
export const hostChoices = ['login', 'test', 'myDomain', 'sandbox', 'site', 'mock'] as const

export type HostChoice = (typeof hostChoices)[number]

/** By what the web app proves itself when it trades the code: neither of both is no choice. */
export const proofs = ['secretAndPkce', 'secret', 'pkce'] as const

export type Proof = (typeof proofs)[number]

export const appKinds = ['externalClientApp', 'connectedApp'] as const

/** What a learner has told so far, right or wrong. The consumer secret is never among it. */
export interface SetupForm {
  readonly appKind: LiveSetup['appKind']
  readonly appName: string
  readonly contactEmail: string
  readonly scope: string
  readonly proof: Proof
  readonly hostChoice: HostChoice
  /** As typed, one for each choice that asks for one. */
  readonly hosts: Readonly<Record<TypedHost, string>>
  /** Names that end in `.localhost` are not found by every browser. */
  readonly plainMock: boolean
  readonly consumerKey: string
  readonly mockKey: string
  readonly apiVersion: string
  /** Ids of the steps of the guide that are done, each behind the kind of app. */
  readonly ticked: readonly string[]
}

export type TypedHost = 'myDomain' | 'sandbox' | 'site'

export type ChangeForm = (some: Partial<SetupForm>) => void

export const startForm: SetupForm = {
  appKind: 'externalClientApp',
  appName: 'Flowscope',
  contactEmail: '',
  scope: practiceClient.scope,
  proof: 'secretAndPkce',
  hostChoice: 'myDomain',
  hosts: { myDomain: '', sandbox: '', site: '' },
  plainMock: false,
  consumerKey: '',
  mockKey: practiceClient.consumerKey,
  apiVersion: practiceClient.apiVersion,
  ticked: [],
}

/** What was kept on this device, as far as it makes sense. */
export function formOf(text: string | null): SetupForm {
  const kept = recordOf(text)
  const hosts = recordOf(JSON.stringify(kept['hosts'] ?? null))
  const one = <Value>(values: readonly Value[], key: keyof SetupForm, otherwise: Value) =>
    values.find((value) => value === kept[key]) ?? otherwise
  const textOf = (key: keyof SetupForm, otherwise: string) => wordIn(kept[key], otherwise)
  return {
    appKind: one(appKinds, 'appKind', startForm.appKind),
    appName: textOf('appName', startForm.appName),
    contactEmail: textOf('contactEmail', ''),
    scope: textOf('scope', startForm.scope),
    proof: one(proofs, 'proof', startForm.proof),
    hostChoice: one(hostChoices, 'hostChoice', startForm.hostChoice),
    hosts: {
      myDomain: wordIn(hosts['myDomain'], ''),
      sandbox: wordIn(hosts['sandbox'], ''),
      site: wordIn(hosts['site'], ''),
    },
    plainMock: kept['plainMock'] === true,
    consumerKey: textOf('consumerKey', ''),
    mockKey: textOf('mockKey', startForm.mockKey),
    apiVersion: textOf('apiVersion', startForm.apiVersion),
    ticked: Array.isArray(kept['ticked']) ? kept['ticked'].filter(isWord) : [],
  }
}

function recordOf(text: string | null): Readonly<Record<string, unknown>> {
  try {
    const kept: unknown = JSON.parse(text ?? 'null')
    return typeof kept === 'object' && kept !== null ? { ...kept } : {}
  } catch {
    return {}
  }
}

function wordIn(kept: unknown, otherwise: string): string {
  return isWord(kept) ? kept : otherwise
}

function isWord(kept: unknown): kept is string {
  return typeof kept === 'string'
}

import { kindOf, type Handle, type HandleKind } from '@flowscope/http-message'
import type { RunSetup } from '@flowscope/reference'
import type { Performed } from '@flowscope/stage'

/** A value that nobody should have to type, by the name it has in the run. */
export interface KnownValue {
  readonly name: Handle | 'consumerKey'
  readonly text: string
}

const longOnes: readonly HandleKind[] = [
  'state',
  'verifier',
  'challenge',
  'code',
  'accessToken',
  'refreshToken',
  'idToken',
  'nonce',
]

/** What a message of the web app could be made of: its configuration, and what the run has named. */
export function knownValues(
  { client }: RunSetup,
  performed: readonly Performed[],
): readonly KnownValue[] {
  const named = performed.flatMap(({ named = [] }) =>
    named
      .filter(([, handle]) => longOnes.includes(kindOf(handle)))
      .map(([text, name]) => ({ name, text })),
  )
  const secret = client.consumerSecret
  return [
    { name: 'consumerKey', text: client.consumerKey },
    ...(secret === null ? [] : [{ name: 'secret·1', text: secret } as const]),
    ...named.filter(({ text }, at) => named.findIndex((each) => each.text === text) === at),
  ]
}

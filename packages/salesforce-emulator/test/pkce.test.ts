import { expect, test } from 'vitest'
import { holds } from './holds.ts'
import {
  asked,
  browserAt,
  but,
  challenge,
  challengeFor,
  codeFor,
  errorOf,
  exchange,
  jsonOf,
  lastCheck,
  token,
  verifier,
  worldOf,
} from './walk.ts'

/** An exchange where the authorization request had the challenge, and the token request the verifier. */
async function exchanged(
  challenged: string | undefined,
  presented: string | undefined,
  method = 'S256',
) {
  const world = worldOf()
  const request = but(asked, {
    code_challenge: challenged,
    code_challenge_method: challenged && method,
  })
  const code = await codeFor(browserAt(world), request)
  const response = await token(world, but({ ...exchange, code }, { code_verifier: presented }))
  return [response.status, jsonOf(response)['error_description'] ?? null, lastCheck(world)]
}

const granted = [200, null, 'tokens.issued']
const mismatch = [400, errorOf('codeVerifier.matches').error_description, 'codeVerifier.matches']

holds('codeVerifier.matches', 'grants tokens for the verifier of the RFC’s example', async () => {
  expect(challengeFor(verifier)).toBe(challenge)
  expect(await exchanged(challenge, verifier)).toEqual(granted)
})

test('grants tokens without PKCE where the app does not require it', async () => {
  expect(await exchanged(undefined, undefined)).toEqual(granted)
})

holds(
  'codeVerifier.long',
  'accepts a verifier of 171 characters, which is more than the RFC allows',
  async () => {
    const long = 'Ab3-_'.repeat(34).concat('x')
    expect(await exchanged(challengeFor(long), long)).toEqual(granted)
  },
)

const misfits: readonly (readonly [
  what: string,
  challenge: string,
  verifier: string | undefined,
])[] = [
  ['another verifier', challenge, 'x'.repeat(43)],
  ['a verifier with a tilde, although it fits', challengeFor('~'.repeat(43)), '~'.repeat(43)],
  ['a verifier of 42 characters, although it fits', challengeFor('a'.repeat(42)), 'a'.repeat(42)],
  ['the challenge itself', challenge, challenge],
  ['no verifier', challenge, undefined],
]

holds('codeVerifier.matches', 'refuses every verifier that does not fit, or is none', async () => {
  for (const [what, challenged, presented] of misfits) {
    expect([what, await exchanged(challenged, presented)]).toEqual([what, mismatch])
  }
})

test('does not know the method plain', async () => {
  expect(await exchanged('p'.repeat(43), 'p'.repeat(43), 'plain')).toEqual(mismatch)
})

holds('codeVerifier.expected', 'refuses a verifier where there was no challenge', async () => {
  expect(await exchanged(undefined, verifier)).toEqual([
    400,
    errorOf('codeVerifier.expected').error_description,
    'codeVerifier.expected',
  ])
})

holds('code.burnt', 'uses a code up that came with a wrong verifier', async () => {
  const world = worldOf()
  const code = await codeFor(browserAt(world), { ...asked, code_challenge: challenge })
  await token(world, { ...exchange, code, code_verifier: 'x'.repeat(43) })
  const second = await token(world, { ...exchange, code, code_verifier: verifier })
  expect(jsonOf(second)).toEqual(errorOf('code.unused'))
})

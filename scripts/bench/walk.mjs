import { acmeOrg } from '../../packages/reference/src/index.ts'

const [student] = acmeOrg.users
const session = 121 * 60_000

/**
 * Walks the whole flow, from the registration to the revoked token.
 *
 * @param {(decision: object) => Promise<{ landing: string | null }>} perform
 * @param {'end' | 'grant'} until to the revocation, or to the tokens
 */
export async function walk(perform, until = 'end') {
  const send = (step) => perform({ type: 'send', step })
  const act = (step) => perform({ type: 'act', step })
  const submit = (step, typed, button) => perform({ type: 'submit', step, typed, button })
  const follow = async ({ landing }) => {
    if (landing === 'hop') await follow(await send('follow'))
  }
  await act('register')
  await act('connect')
  await send('redirect')
  await follow(await send('authorize'))
  const typed = [
    ['username', student.username],
    ['pw', student.password],
  ]
  await follow(await submit('logIn', typed, 'Login'))
  await follow(await submit('consent', [], 'allow'))
  await act('return')
  for (const step of ['callback', 'token']) await send(step)
  if (until === 'grant') return
  for (const step of ['query', 'identity', 'userinfo']) await send(step)
  await perform({ type: 'advanceClock', milliseconds: session })
  for (const step of ['query', 'refresh', 'query', 'revoke']) await send(step)
}

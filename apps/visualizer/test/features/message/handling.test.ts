import { expect, test } from 'vitest'
import { handledIn } from '../../../src/features/message/fields/use-handling.ts'
import { lookUp } from '../../../src/features/message/reference-lookup.ts'
import type { Named } from '../../../src/features/message/spans/span.ts'
import type { Travel } from '../../../src/features/message/travel-context.ts'

const asked: Travel = { from: 'client', to: 'authServer', channel: 'back' }
const answered: Travel = { from: 'authServer', to: 'client', channel: 'back' }
const called: Travel = { from: 'browser', to: 'client', channel: 'front' }

function handled(travel: Travel, place: Named['place'], name: string) {
  const named = { place, name }
  const handling = lookUp(named)?.handling
  return handling && handledIn(travel, named, handling)
}

test('a header is the sender’s, and told of where the receiver checks it', () => {
  const formEncoded = { party: 'authServer', check: 'parameters.formEncoded' }
  expect([
    handled(asked, 'request.header', 'Content-Type'),
    handled(answered, 'response.header', 'Content-Type'),
    handled(called, 'request.header', 'Host'),
  ]).toEqual([{ made: 'client', checks: [formEncoded] }, undefined, undefined])
})

test('a parameter that the browser carries is made where it comes from', () => {
  expect(handled(called, 'callback.query', 'code')?.made).toBe('authServer')
})

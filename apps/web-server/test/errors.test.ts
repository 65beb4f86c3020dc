import { expect, test } from 'vitest'
import { PublicError, traceOf } from '../src/errors.ts'

test('writes down nothing that a message could have brought', () => {
  const cause = Object.assign(new TypeError('Invalid URL: C4NARY'), {
    input: 'C4NARY',
    code: 'ERR',
  })
  const error = new Error('C4NARY\n    in a second line', { cause })
  expect(JSON.stringify(traceOf(error))).not.toContain('C4NARY')
  expect(traceOf(error)).toMatchObject({
    error: 'Error',
    cause: { error: 'TypeError', code: 'ERR' },
  })
  expect(traceOf('C4NARY')).toEqual({ error: 'string' })
})

test('keeps the sentence that was written for the reader', () => {
  const error = new PublicError(503, 'mockAway', 'The mock does not answer.')
  expect(traceOf(error)).toMatchObject({
    error: 'PublicError',
    message: 'The mock does not answer.',
  })
})

import { expect, test } from 'vitest'
import { longId } from '@flowscope/salesforce-emulator'

test.each([
  ['0052o00000DOJ1P', '0052o00000DOJ1PAAX'],
  ['00D5g0000000001', '00D5g0000000001EAA'],
])('lengthens %s to %s', (short, long) => {
  expect(longId(short)).toBe(long)
})

test('leaves an id of 18 characters as it is', () => {
  expect(longId('00D5g0000000001EAA')).toBe('00D5g0000000001EAA')
})

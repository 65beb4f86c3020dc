import { asBytes, bytesOfText, type HttpRequest } from '@flowscope/http-message'
import { expect, test } from 'vitest'
import {
  isMasked,
  withoutLength,
  withPlaceholders,
} from '../../../src/features/message/code/placeholders.ts'
import { sampleIn } from '../../../src/features/message/code/samples.ts'
import { languages } from '../../../src/features/message/code/sample.ts'

const masked: HttpRequest = {
  scheme: 'https',
  authority: 'login.salesforce.com',
  method: 'POST',
  target: '/services/oauth2/token',
  headers: [
    ['Content-Type', 'application/x-www-form-urlencoded'],
    ['Content-Length', '410'],
    ['Authorization', 'Bearer [accessToken·2]'],
  ],
  body: bytesOfText('code=[code·1]&client_secret=[secret·1]'),
}

const sampled = (language: (typeof languages)[number]) =>
  withPlaceholders(language, sampleIn(language, withoutLength(masked)).code)

test.each(languages)(
  'carries variables in place of the values that stay elsewhere: %s',
  (language) => {
    const code = sampled(language)
    for (const name of ['ACCESS_TOKEN', 'CODE', 'CLIENT_SECRET']) expect(code).toContain(name)
    expect(code).not.toMatch(/·|410/)
  },
)

test('leaves the quotes of the shell for a variable, and takes them up again', () => {
  expect(sampled('curl')).toContain(`'code='"$CODE"'&client_secret='"$CLIENT_SECRET"''`)
})

test('tells a masked message from one of practice', () => {
  expect(isMasked(masked)).toBe(true)
  expect(isMasked({ ...masked, headers: [], body: asBytes('code=aPrx') })).toBe(false)
})

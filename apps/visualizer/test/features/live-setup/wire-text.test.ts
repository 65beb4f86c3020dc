import { asBytes, bytesOfText, type HttpRequest } from '@flowscope/http-message'
import { expect, test } from 'vitest'
import { answerText, requestText } from '../../../src/features/live-setup/wire-text.ts'

const request: HttpRequest = {
  scheme: 'https',
  authority: 'acme.my.salesforce.com',
  method: 'GET',
  target: '/services/oauth2/authorize?state=[state·1]',
  headers: [['Host', 'acme.my.salesforce.com']],
  body: asBytes(''),
}

test('a masked message keeps its handles', () => {
  expect(requestText(request)).toBe(
    'GET /services/oauth2/authorize?state=[state·1] HTTP/1.1\nHost: acme.my.salesforce.com',
  )
  const response = {
    status: 302,
    reason: 'Found',
    headers: [['Location', '/?source=[source·1]']] as const,
    body: bytesOfText('[source·1]'),
  }
  expect(answerText({ type: 'response', response })).toBe(
    'HTTP/1.1 302 Found\nLocation: /?source=[source·1]\n\n[source·1]',
  )
})

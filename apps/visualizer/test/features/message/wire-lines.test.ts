import { bytesOfText, noBytes } from '@flowscope/http-message'
import { expect, test } from 'vitest'
import type { WireLine } from '../../../src/features/message/wire-line.ts'
import { requestLines, responseLines } from '../../../src/features/message/wire-lines.ts'
import { tokenRequest } from '../../messages.ts'

test('sets each form field on a line of its own, escapes as sent', () => {
  const parameters = requestLines(tokenRequest).filter(({ kind }) => kind === 'parameter')
  expect(parameters.map(textOf)).toEqual(['code=aPrx%3D%3D', '&code_verifier=abc'])
})

test('puts the protocol version behind the last query parameter', () => {
  const request = {
    ...tokenRequest,
    method: 'GET',
    target: '/services/oauth2/authorize?scope=api+id&state=a%2Fb',
    headers: [],
    body: noBytes,
  }
  expect(requestLines(request).map(textOf)).toEqual([
    'GET /services/oauth2/authorize',
    '?scope=api+id',
    '&state=a%2Fb HTTP/1.1',
  ])
})

test('takes the address in Location apart', () => {
  const lines = responseLines(
    {
      status: 302,
      reason: 'Found',
      headers: [['Location', 'http://localhost:3000/oauth/callback?code=a&state=b']],
      body: noBytes,
    },
    '/',
  )
  expect(lines.map(textOf)).toEqual([
    'HTTP/1.1 302 Found',
    'Location: http://localhost:3000/oauth/callback',
    '?code=a',
    '&state=b',
  ])
  expect(lines[2]).toMatchObject({ named: { place: 'callback.query', name: 'code' } })
})

test('names the fields of a refusal by the place of errors', () => {
  const lines = responseLines(
    {
      status: 400,
      reason: 'Bad Request',
      headers: [['Content-Type', 'application/json']],
      body: bytesOfText('{"error":"invalid_grant"}'),
    },
    '/services/oauth2/token',
  )
  expect(lines.find(({ kind, ...line }) => kind === 'json' && 'lead' in line && line.lead)).toEqual(
    {
      kind: 'json',
      named: { place: 'token.error', name: 'error' },
      depth: 1,
      lead: '"error":',
      text: '"invalid_grant"',
    },
  )
})

function textOf(line: WireLine): string {
  switch (line.kind) {
    case 'start':
      return line.parts.map(({ text }) => text).join('')
    case 'header':
      return `${line.name}: ${line.value}`
    case 'parameter': {
      const { rawName, rawValue } = line.field
      return `${line.lead}${rawName}=${rawValue ?? ''}${line.tail}`
    }
    case 'json':
      return line.lead + line.text
    case 'text':
      return line.text
    case 'blank':
      return ''
  }
}

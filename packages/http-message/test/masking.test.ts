import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  bytesOfText,
  emptyHandleBook,
  encodeFormValue,
  maskExchange,
  maskText,
  nameValue,
  type ByteString,
  textOfBytes,
  type Exchange,
} from '@flowscope/http-message'
import { text } from './arbitraries.ts'

/** Long enough not to stand somewhere by chance, with characters that each encoding spells anew. */
const secret = text.map((each) => `5ecret!/${each}+ü"`)

function exchangeWith(value: string): Exchange {
  const json = JSON.stringify({ access_token: value })
  return {
    from: 'client',
    to: 'authServer',
    channel: 'back',
    request: {
      scheme: 'http',
      authority: 'acme.my.localhost:3001',
      method: 'POST',
      target: `/services/oauth2/token?a=${encodeURIComponent(value)}`,
      headers: [['X-Form', encodeFormValue(value)]],
      body: bytesOfText(`client_secret=${encodeFormValue(value)}&plain=${value}`),
    },
    outcome: {
      type: 'response',
      response: { status: 200, reason: 'OK', headers: [], body: bytesOfText(json) },
    },
  }
}

test('no named value is left in a masked exchange, in any spelling', () => {
  fc.assert(
    fc.property(secret, (value) => {
      const book = nameValue(emptyHandleBook, 'secret', value)
      const masked = maskExchange(exchangeWith(value), book)
      const shown = [
        masked.request.target,
        JSON.stringify(masked.request.headers),
        textOfBytes(masked.request.body),
        masked.outcome.type === 'response' ? textOfBytes(masked.outcome.response.body) : '',
      ]
      const name = '[secret·1]'
      expect(shown).toEqual([
        `/services/oauth2/token?a=${name}`,
        `[["X-Form","${name}"]]`,
        `client_secret=${name}&plain=${name}`,
        `{"access_token":"${name}"}`,
      ])
    }),
  )
})

test('a value inside a longer one does not break the longer one apart', () => {
  const book = nameValue(nameValue(emptyHandleBook, 'state', 'abc'), 'code', 'xabcx')
  expect(maskText('abc xabcx', book)).toBe('[state·1] [code·1]')
})

test('a handle that was put in is not masked again', () => {
  const book = nameValue(nameValue(emptyHandleBook, 'secret', 'long value'), 'state', 'code')
  const both = nameValue(book, 'code', 'secret')
  expect(maskText('long value, code, secret', both)).toBe('[secret·1], [state·1], [code·1]')
})

test('a value inside a script, a page and a redirect within a redirect is masked', () => {
  const book = nameValue(emptyHandleBook, 'source', 'C\'Ah"/+&')
  const once = encodeURIComponent('C\'Ah"/+&')
  const written = [
    `"C'Ah\\"\\/+&"`,
    `<input value="C&#39;Ah&quot;/+&amp;">`,
    `<input value="C&#39;Ah&#34;/+&#38;">`,
    `startURL=${encodeURIComponent(`/x?source=${once}`)}`,
  ]
  expect(written.map((each) => maskText(each, book))).toEqual([
    `"[source·1]"`,
    `<input value="[source·1]">`,
    `<input value="[source·1]">`,
    `startURL=${encodeURIComponent('/x?source=')}[source·1]`,
  ])
})

test('percent-encoding in lower case is masked as well', () => {
  const book = nameValue(emptyHandleBook, 'code', 'aPrx/+=')
  expect(maskText('code=aPrx%2f%2b%3d', book)).toBe('code=[code·1]')
})

test('what has no name stays as it is', () => {
  const exchange = exchangeWith('public')
  expect(maskExchange(exchange, emptyHandleBook)).toEqual(exchange)
})

test('a failure has nothing to hide', () => {
  const failed: Exchange = {
    ...exchangeWith('code-value'),
    outcome: { type: 'failure', failure: { kind: 'timeout', detail: 'No answer.' } },
  }
  const book = nameValue(emptyHandleBook, 'code', 'code-value')
  expect(maskExchange(failed, book).outcome).toEqual(failed.outcome)
})

test('a body that is not text keeps its bytes', () => {
  const body = String.fromCharCode(0, 255, 128) as ByteString
  const exchange = exchangeWith('x')
  const binary = { ...exchange, request: { ...exchange.request, body } }
  const book = nameValue(emptyHandleBook, 'code', 'code-value')
  expect(maskExchange(binary, book).request.body).toBe(body)
})

test('addresses are followed, not masked', () => {
  const book = nameValue(emptyHandleBook, 'redirectUri', 'https://app.example/back')
  expect(maskText('to https://app.example/back', book)).toBe('to https://app.example/back')
})

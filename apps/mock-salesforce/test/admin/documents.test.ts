import { expect, test } from 'vitest'
import { callAdmin } from '../support/admin-client.ts'
import { withMock } from '../support/with-mock.ts'

interface Document {
  readonly paths: Record<
    string,
    Record<string, { summary: string; requestBody?: { content: object } }>
  >
}

test('says of each route what it does, with an example of what to send', async () => {
  const { body } = await callAdmin(await withMock(), 'GET', '/openapi.json')
  for (const operations of Object.values((body as Document).paths)) {
    for (const { summary, requestBody } of Object.values(operations)) {
      expect(summary).not.toBe('')
      if (requestBody) expect(JSON.stringify(requestBody)).toContain('"examples":[')
    }
  }
})

test('is readable, without a script and without anything from elsewhere', async () => {
  const mock = await withMock()
  const { body } = await callAdmin(mock, 'GET', '/openapi.json')
  for (const address of [`${mock.adminUrl}/`, mock.adminUrl]) {
    const answer = await fetch(address)
    const page = await answer.text()
    expect(answer.headers.get('content-type')).toBe('text/html; charset=utf-8')
    expect(page).not.toMatch(/<script|src=|<link|url\(|href="(?!\/__mock\/)/)
    for (const path of Object.keys((body as Document).paths)) expect(page).toContain(path)
  }
})

test('publishes the schema of a config file', async () => {
  const answer = await fetch(`${(await withMock()).adminUrl}/config.schema.json`)
  expect(answer.headers.get('content-type')).toContain('application/schema+json')
  expect(await answer.json()).toMatchObject({
    additionalProperties: false,
    properties: { orgs: {}, apps: {}, users: {}, faults: {}, counterfactual: {}, callbackUrls: {} },
  })
})

test('has no certificate to offer on plain http', async () => {
  expect(await callAdmin(await withMock(), 'GET', '/certificate.pem')).toEqual({
    status: 404,
    body: { message: 'This mock speaks plain http: see --https.' },
  })
})

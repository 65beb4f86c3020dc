import {
  asBytes,
  bytesOfText,
  formValue,
  header,
  parseForm,
  queryFields,
  textOfBytes,
  withHeader,
} from '@flowscope/http-message'
import { link } from '@flowscope/participants'
import type { Decision, Performed } from '@flowscope/stage'
import { expect, test } from 'vitest'
import { liveServer } from './support/live-server.ts'
import { placeOf, redirect, secret, token } from './support/live-page.ts'
import { Learner } from './support/learner.ts'
import { mockOrg } from './support/mock-org.ts'

async function started() {
  const { url, now, told } = await mockOrg()
  const server = await liveServer({ mockUrl: url, now })
  const learner = new Learner(server.port, url)
  return {
    server,
    told,
    learner,
    page: learner.page,
    newLearner: () => new Learner(server.port, url),
  }
}

const send = (step: string) => ({ type: 'send', step }) as Decision

const told = ({ exchange, verdict }: Performed) => [
  exchange && `${exchange.from} → ${exchange.to}`,
  verdict?.check ?? null,
  verdict?.passed ?? null,
]

test('walks from the registration to the revocation, and then forgets', async () => {
  const { learner, page } = await started()
  await learner.logIn()
  const calls = ['token', 'query', 'identity', 'userinfo', 'versions', 'limits', 'introspect']
  for (const step of [...calls, 'refresh', 'revoke']) {
    expect(await page.decide(send(step))).toMatchObject({ status: 200 })
  }
  const journal = await page.journal()
  expect(journal.map(({ decision, performed }) => [decision, ...told(performed)])).toEqual([
    [{ type: 'act', step: 'register' }, null, null, null],
    [{ type: 'act', step: 'connect' }, null, null, null],
    [send('redirect'), 'browser → client', 'redirect.location', true],
    [{ type: 'leave' }, null, null, null],
    [send('callback'), 'browser → client', 'state.equal', true],
    [send('token'), 'client → authServer', 'token.response', true],
    ...['query', 'identity', 'userinfo', 'versions', 'limits'].map((step) => [
      send(step),
      'client → api',
      'api.response',
      true,
    ]),
    [send('introspect'), 'client → authServer', 'introspect.response', true],
    [send('refresh'), 'client → authServer', 'token.response', true],
    [send('revoke'), 'client → authServer', 'revoke.response', true],
  ])
  expect(await page.call('DELETE', '/run')).toMatchObject({ status: 204 })
  expect(await page.call('GET', '/run')).toMatchObject({ status: 404 })
})

test('tells no value, neither to the page nor to its log', async () => {
  const { server, learner, page, told } = await started()
  await learner.logIn()
  await page.draft('token')
  await page.decide(token)
  await page.decide(send('refresh'))
  await page.call('POST', '/run/drafts', { step: 'nothing', secret })
  const authorize = queryFields(learner.asked[1] ?? { target: '' })
  const callback = queryFields(learner.asked.at(-1) ?? { target: '' })
  const owner = [...page.cookies.values()]
  const tokens = tokensIn(told)
  const brought = [formValue(callback, 'code'), formValue(callback, 'state')]
  const values = [secret, ...brought, ...owner, ...tokens]
  expect(tokens).toHaveLength(5)
  expect(formValue(authorize, 'state')).toBe(formValue(callback, 'state'))
  const bodies = page.heard.map((answer) => (JSON.parse(answer) as { body: string }).body)
  const heard = [...bodies, ...server.log].join('\n')
  for (const value of [...values, 'of-another-program', 'practice-1']) {
    expect(value).toMatch(/^.{8,}$/)
    expect(heard).not.toContain(value)
    expect(heard).not.toContain(encodeURIComponent(value ?? ''))
    expect(heard).not.toContain(btoa(value ?? ''))
  }
  expect(textOfBytes(asBytes(bodies.join('\n')))).toContain('[code·1]')
})

/** Three of the grant; access token and id_token of the refresh. */
function tokensIn(answers: readonly string[]): readonly string[] {
  return answers
    .filter((body) => body.includes('"access_token"'))
    .map((body) => JSON.parse(body) as Record<string, string>)
    .flatMap(({ access_token, refresh_token, id_token }) => [access_token, refresh_token, id_token])
    .filter((token) => token !== undefined)
}

test('leads the browser back to the page without the code, with the headers of every page', async () => {
  const { learner } = await started()
  await learner.logIn()
  const [out, back] = learner.answered
  expect([out?.status, back?.status]).toEqual([302, 303])
  expect(header(back?.headers ?? [], 'location')).toBe('/live')
  expect(header(back?.headers ?? [], 'referrer-policy')).toBe('no-referrer')
  expect(header(out?.headers ?? [], 'set-cookie')).toMatch(
    /^flowscope_run_[\w-]{8}=[\w-]+; Path=\/; HttpOnly; SameSite=Lax$/,
  )
  for (const response of learner.answered) {
    expect(header(response.headers, 'content-security-policy')).toContain("frame-ancestors 'none'")
    expect(header(response.headers, 'x-content-type-options')).toBe('nosniff')
  }
})

test('takes a ticket once, and voids it when another is given', async () => {
  const { learner, page } = await started()
  const first = (await learner.begin()).body as { readonly go: string }
  const second = (await page.decide(redirect)).body as { readonly go: string }
  expect(second.go).toMatch(/^\/connect\?ticket=[\w-]{32}$/)
  expect((await learner.follow(first.go)).status).toBe(404)
  expect((await learner.follow(second.go)).status).toBe(302)
  expect((await learner.follow(second.go)).status).toBe(404)
  expect(await page.journal()).toHaveLength(4)
})

test('takes a ticket for two minutes only', async () => {
  const { url } = await mockOrg()
  let now = 0
  const { port } = await liveServer({ mockUrl: url, now: () => now })
  const learner = new Learner(port, url)
  const { body } = await learner.begin()
  now += 2 * 60_000
  expect((await learner.follow((body as { readonly go: string }).go)).status).toBe(404)
})

test('gives a ticket to nobody but the browser of the run', async () => {
  const { learner, newLearner } = await started()
  const { body } = await learner.begin()
  const stranger = newLearner()
  expect((await stranger.follow((body as { readonly go: string }).go)).status).toBe(404)
  expect((await learner.follow((body as { readonly go: string }).go)).status).toBe(302)
})

test('takes a callback once', async () => {
  const { learner, page } = await started()
  await learner.logIn()
  const before = await page.journal()
  const callback = learner.asked.at(-1)
  const again = await learner.visit(link(`http://localhost:3000${callback?.target ?? ''}`, null))
  expect(again.status).toBe(404)
  expect(textOfBytes(again.body)).toContain('No login is waiting here')
  expect(await page.journal()).toEqual(before)
})

test('takes no callback from a browser that did not begin the run', async () => {
  const { learner, page, newLearner } = await started()
  const { body } = await learner.begin()
  await learner.follow((body as { readonly go: string }).go)
  const callback = await learner.toTheCallback()
  const stranger = newLearner()
  expect((await stranger.visit(link(callback, null))).status).toBe(404)
  expect(await page.journal()).toHaveLength(4)
})

test('finds that a callback brings a foreign state', async () => {
  const { learner, page } = await started()
  const { body } = await learner.begin()
  await learner.follow((body as { readonly go: string }).go)
  const forged = 'http://localhost:3000/oauth/callback?code=aPrxForged&state=of-somebody-else'
  expect((await learner.visit(link(forged, null))).status).toBe(303)
  const last = (await page.journal()).at(-1)
  expect(last && told(last.performed)).toEqual(['browser → client', 'state.equal', false])
})

test('asks Salesforce once for two calls with one key', async () => {
  const { learner, page } = await started()
  await learner.logIn()
  const place = placeOf(await page.journal())
  const call = () => page.call('POST', '/run/decisions', { ...place, key: 'one', decision: token })
  const [first, second] = await Promise.all([call(), call()])
  expect(first.status).toBe(200)
  expect(second.body).toEqual(first.body)
  expect((await call()).body).toEqual(first.body)
  expect(await page.journal()).toHaveLength(6)
})

test('tells the page where the run has got to when it knows of other decisions', async () => {
  const { learner, page } = await started()
  await learner.logIn()
  const journal = await page.journal()
  const elsewhere = placeOf(journal.slice(0, -1))
  const answer = await page.call('POST', '/run/decisions', {
    ...elsewhere,
    key: 'late',
    decision: token,
  })
  expect(answer).toMatchObject({ status: 409, body: { error: 'placeUnknown', journal } })
  expect(await page.call('GET', '/run/journal?after=4')).toMatchObject({
    status: 200,
    body: { journal: journal.slice(4) },
  })
})

test('goes on from a step whose edit brought values of the learner', async () => {
  const { learner, page } = await started()
  await learner.logIn()
  const typed = 'a-verifier-that-somebody-typed-in-by-hand-1234567'
  const answer = await page.decideEdited('token', (request) => {
    const body = request.body.replace(/code_verifier=[^&]*/, `code_verifier=${typed}`)
    const length = String(body.length)
    const headers = withHeader(request.headers, 'Content-Length', length)
    return { ...request, headers, body: asBytes(body) }
  })
  expect(answer).toMatchObject({ status: 200, body: { verdict: { passed: false } } })
  const last = (await page.journal()).at(-1)
  expect(JSON.stringify(last)).not.toContain(typed)
  const restart = { type: 'restart', how: 'connectAgain' } as const
  expect(await page.decide(restart)).toMatchObject({ status: 200 })
})

test('sends nothing in which a secret stands in plain', async () => {
  const { learner, page } = await started()
  await learner.logIn()
  const before = await page.journal()
  const answer = await page.decideEdited('token', (request) => ({
    ...request,
    headers: withHeader(request.headers, 'X-Mine', secret),
  }))
  expect(answer).toMatchObject({ status: 422, body: { error: 'notPossibleHere' } })
  expect(await page.journal()).toEqual(before)
})

test('reads the form of a token request through its handles', async () => {
  const { learner, page } = await started()
  await learner.logIn()
  const draft = await page.draft('token')
  const body = draft.kind === 'request' ? parseForm(draft.request.body) : []
  expect(formValue(body, 'client_secret')).toBe(bytesOfText('[secret·1]'))
  const answer = await page.decideEdited('token', (request) => ({
    ...request,
    headers: withHeader(request.headers, 'Accept', 'application/json;charset=UTF-8'),
  }))
  expect(answer).toMatchObject({ status: 200, body: { verdict: { passed: true } } })
})

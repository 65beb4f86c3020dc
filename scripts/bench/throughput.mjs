import { URLSearchParams } from 'node:url'
import { practiceApp } from '../../packages/reference/src/index.ts'
import { logInAndAllow } from '../../apps/clients/test/support/log-in.ts'
import { startLoader } from './load.mjs'
import { runAsForms } from './run-as-apps.mjs'
import { startBareServer, startFloorServer, startMockForLoad } from './servers.mjs'
import { quantile, ratio } from './table.mjs'

const callback = 'http://localhost:8080/callback'
const rounds = 30
const aim = 0.7
const warmUp = { connections: 16, requests: 12_000, seconds: 8 }
const order = { connections: 16, requests: 1_500, seconds: 4 }

/**
 * Token requests per second. The mock and two yardsticks take turns, in short rounds, so that all meet
 * the same weather: bare Fastify, and Fastify that answers in the mock's shape without any check.
 */
export async function measure() {
  const servers = [await startMockForLoad(), await startBareServer(), await startFloorServer()]
  const [mock, bare, floor] = servers.map(({ url }) => url)
  const urls = [`${mock}/services/oauth2/token`, `${bare}/`, `${floor}/services/oauth2/token`]
  const loader = startLoader()
  const taken = (bodies) => takenInTurn(loader.load, urls, bodies)
  try {
    const refresh = [await refreshForm(mock, 'api refresh_token')]
    const signed = [await refreshForm(mock, 'openid refresh_token')]
    return [
      ...againstBoth('client credentials', await taken(runAsForms)),
      ...againstBoth('refresh', await taken(refresh)),
      againstBare('refresh, with a signed ID token', await taken(signed)),
    ]
  } finally {
    loader.stop()
    await Promise.all(servers.map(({ stop }) => stop()))
  }
}

/** What each server gave in the quarter of its rounds that was disturbed least. */
async function takenInTurn(load, urls, bodies) {
  for (const url of urls) await granted(load, { ...warmUp, url, bodies })
  const perSecond = urls.map(() => [])
  for (let round = 0; round < rounds; round += 1) {
    for (const [at, url] of urls.entries()) {
      perSecond[at].push(await granted(load, { ...order, url, bodies }))
    }
  }
  return perSecond.map((numbers) => quantile(numbers, 0.75))
}

function againstBoth(what, [mock, bare, floor]) {
  const first = againstBare(what, [mock, bare])
  return [
    { ...first, ratio: `${first.ratio} (aim ${aim.toFixed(2)})` },
    {
      what: '  the same',
      measured: first.measured,
      yardstick: `${floor.toFixed(0)}/s, Fastify that signs and sends such an answer`,
      ratio: ratio(mock, floor),
    },
  ]
}

function againstBare(what, [mock, bare]) {
  return {
    what,
    measured: `${mock.toFixed(0)}/s`,
    yardstick: `${bare.toFixed(0)}/s, bare Fastify`,
    ratio: ratio(mock, bare),
  }
}

async function granted(load, order) {
  const { perSecond, refused } = await load(order)
  if (refused > 0) throw new Error(`${order.url} refused ${String(refused)} requests`)
  return perSecond
}

async function refreshForm(mockUrl, scope) {
  const { consumerKey, consumerSecret } = practiceApp
  const client = { client_id: consumerKey, client_secret: consumerSecret ?? '' }
  const ask = { response_type: 'code', client_id: consumerKey, redirect_uri: callback, scope }
  const url = new URL(`${mockUrl}/services/oauth2/authorize?${new URLSearchParams(ask)}`)
  const code = (await logInAndAllow(url, callback)).searchParams.get('code') ?? ''
  const answer = await fetch(`${mockUrl}/services/oauth2/token`, {
    method: 'POST',
    body: new URLSearchParams({
      grant_type: 'authorization_code',
      code,
      redirect_uri: callback,
      ...client,
    }),
  })
  const { refresh_token } = await answer.json()
  return String(new URLSearchParams({ grant_type: 'refresh_token', refresh_token, ...client }))
}

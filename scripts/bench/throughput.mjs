import { URLSearchParams } from 'node:url'
import { practiceApp } from '../../packages/reference/src/index.ts'
import { logInAndAllow } from '../../apps/clients/test/support/log-in.ts'
import { load } from './load.mjs'
import { runAsForms } from './run-as-apps.mjs'
import { startBareServer, startFloorServer, startMockForLoad } from './servers.mjs'
import { quantile } from './table.mjs'

const callback = 'http://localhost:8080/callback'
const rounds = 16
const aim = 0.7
const warmUp = { connections: 16, requests: 12_000, seconds: 8 }
const order = { connections: 16, requests: 2_000, seconds: 4 }

/**
 * Token requests per second. The mock and two yardsticks take turns, in short rounds, so that all meet
 * the same weather: bare Fastify, and Fastify that answers in the mock's shape without any check.
 */
export async function measure() {
  const servers = [await startMockForLoad(), await startBareServer(), await startFloorServer()]
  const [mock, bare, floor] = servers.map(({ url }) => url)
  const urls = [`${mock}/services/oauth2/token`, `${bare}/`, `${floor}/services/oauth2/token`]
  try {
    const refresh = [await refreshForm(mock, 'api refresh_token')]
    const signed = [await refreshForm(mock, 'openid refresh_token')]
    return [
      ...(await compared('client credentials', urls, runAsForms)),
      ...(await compared('refresh', urls, refresh)),
      ...(await compared('refresh, with a signed ID token', urls, signed)),
    ]
  } finally {
    await Promise.all(servers.map(({ stop }) => stop()))
  }
}

async function compared(what, urls, bodies) {
  for (const url of urls) await granted({ ...warmUp, url, bodies })
  const taken = []
  for (let round = 0; round < rounds; round += 1) {
    const [mock, bare, floor] = [await ask(0), await ask(1), await ask(2)]
    taken.push({ mock, bare, floor, toBare: mock / bare, toFloor: mock / floor })
  }
  const median = (name) =>
    quantile(
      taken.map((round) => round[name]),
      0.5,
    )
  const measured = `${median('mock').toFixed(0)}/s`
  return [
    {
      what,
      measured,
      yardstick: `${median('bare').toFixed(0)}/s, bare Fastify`,
      ratio: `${median('toBare').toFixed(2)} (aim ${aim.toFixed(2)})`,
    },
    {
      what: '  the same',
      measured,
      yardstick: `${median('floor').toFixed(0)}/s, Fastify that signs and sends such an answer`,
      ratio: median('toFloor').toFixed(2),
    },
  ]

  function ask(server) {
    return granted({ ...order, url: urls[server], bodies })
  }
}

async function granted(onServer) {
  const { perSecond, refused } = await load(onServer)
  if (refused > 0) throw new Error(`${onServer.url} refused ${String(refused)} requests`)
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

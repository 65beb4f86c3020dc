import { URLSearchParams } from 'node:url'
import { practiceApp } from '../../packages/reference/src/index.ts'
import { logInAndAllow } from '../../apps/clients/test/support/log-in.ts'
import { load } from './load.mjs'
import { runAsForms } from './run-as-apps.mjs'
import { startBareServer, startMockForLoad } from './servers.mjs'
import { quantile, ratio } from './table.mjs'

const callback = 'http://localhost:8080/callback'
const rounds = 5
const aim = 0.7
const order = { connections: 16, requests: 12_000, seconds: 4 }

/** Token requests per second, mock and yardstick in turn, so that both meet the same weather. */
export async function measure() {
  const [mock, bare] = [await startMockForLoad(), await startBareServer()]
  try {
    const refresh = [await refreshForm(mock.url, 'api refresh_token')]
    const signed = [await refreshForm(mock.url, 'openid refresh_token')]
    return [
      await compared('client credentials', mock.url, bare.url, runAsForms),
      await compared('refresh', mock.url, bare.url, refresh),
      await compared('refresh, with a signed ID token', mock.url, bare.url, signed),
    ]
  } finally {
    await Promise.all([mock.stop(), bare.stop()])
  }
}

async function compared(what, mockUrl, bareUrl, bodies) {
  const onMock = { ...order, url: `${mockUrl}/services/oauth2/token`, bodies }
  const onBare = { ...order, url: `${bareUrl}/`, bodies }
  await load(onMock)
  await load(onBare)
  const measured = []
  const yardstick = []
  for (let round = 0; round < rounds; round += 1) {
    measured.push(await granted(onMock))
    yardstick.push(await granted(onBare))
  }
  const [mock, bare] = [quantile(measured, 0.5), quantile(yardstick, 0.5)]
  return {
    what,
    measured: `${mock.toFixed(0)}/s`,
    yardstick: `${bare.toFixed(0)}/s, bare Fastify`,
    ratio: `${ratio(mock, bare)} (aim ${aim.toFixed(2)})`,
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

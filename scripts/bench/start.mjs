import { performance } from 'node:perf_hooks'
import { startBareServer, startMock } from './servers.mjs'
import { quantile, ratio } from './table.mjs'

const rounds = 5

/** From the command to the first answer, the mock and a bare Fastify in turn. */
export async function measure() {
  const measured = []
  const yardstick = []
  for (let round = 0; round < rounds; round += 1) {
    measured.push(await untilFirstAnswer(startMock, '/services/data'))
    yardstick.push(await untilFirstAnswer(startBareServer, '/'))
  }
  const [mock, bare] = [quantile(measured, 0.5), quantile(yardstick, 0.5)]
  return [
    {
      what: 'mock',
      measured: `${mock.toFixed(0)} ms`,
      yardstick: `${bare.toFixed(0)} ms, bare Fastify`,
      ratio: ratio(mock, bare),
    },
  ]
}

async function untilFirstAnswer(start, path) {
  const begin = performance.now()
  const server = await start()
  const { status } = await fetch(`${server.url}${path}`)
  const duration = performance.now() - begin
  await server.stop()
  if (status !== 200) throw new Error(`${server.url}${path} answered ${String(status)}`)
  return duration
}

import { parseArgs } from 'node:util'
import { register } from 'tsx/esm/api'
import { installIfNeeded } from './support/install.mjs'

const { values } = parseArgs({
  options: {
    seed: { type: 'string', default: '1' },
    requests: { type: 'string', default: '100000' },
  },
})

await installIfNeeded()
register()
const { campaign } = await import('../apps/e2e/test/fuzz/campaign.ts')
const { socketCampaign } = await import('../apps/e2e/test/fuzz/sockets.ts')
const { printReport, printSockets } = await import('./fuzz/report.mjs')

const report = await campaign({
  seed: Number(values.seed),
  requests: Number(values.requests),
  patience: 10_000,
})
printReport(report)

const sockets = await socketCampaign(Number(values.seed), Number(values.requests) / 20)
const socketFaults = printSockets(sockets)
const failed = report.faults.length + socketFaults > 0
process.exitCode = failed || !report.worksAfterwards || !sockets.worksAfterwards ? 1 : 0

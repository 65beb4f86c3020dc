import {
  hostRule,
  openLiveNetwork,
  proxyOfEnvironment,
  publicAddressesOnly,
  systemResolve,
} from '../../../src/live-network/index.ts'
import { get, login } from './test-network.ts'

// A process of its own, put together as the product is: the environment alone decides.
const network = openLiveNetwork({
  hostRule: hostRule({ extraHosts: [], mock: null }),
  resolve: systemResolve,
  addressRule: publicAddressesOnly,
  proxy: proxyOfEnvironment,
  timeout: { idle: 5000, total: 10_000 },
})
const outcome = await network.send(get(login))
await network.close()
process.stdout.write(outcome.type === 'failure' ? outcome.failure.kind : outcome.response.body)

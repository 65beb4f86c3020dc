import { startServer } from '../started/start-server.ts'
import { openTap, type Tap } from './tap.ts'
import { wireClient } from './wire-client.ts'

/** The mock and the web server as processes of their own, with a tap between them. */
export interface TappedServers {
  readonly wire: ReturnType<typeof wireClient>
  readonly tap: Tap
  readonly stop: () => Promise<void>
}

export async function startTappedServers(): Promise<TappedServers> {
  const mock = await startServer('mock-salesforce', { MOCK_PORT: '0' })
  const tap = await openTap(mock.url)
  const webServer = await startServer('web-server', { PORT: '0', MOCK_URL: tap.url })
  const wire = wireClient(webServer.url)
  return {
    wire,
    tap,
    stop: async () => {
      wire.close()
      await webServer.stop()
      await tap.close()
      await mock.stop()
    },
  }
}

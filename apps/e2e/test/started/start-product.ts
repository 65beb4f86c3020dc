import { startServer } from './start-server.ts'

/**
 * Starts the mock and the web server for all journeys; their addresses travel to the workers in
 * the environment.
 */
export default async function startProduct(): Promise<() => Promise<void>> {
  const mock = await startServer('mock-salesforce', { MOCK_PORT: '0' })
  const webServer = await startServer('web-server', { PORT: '0', MOCK_URL: mock.url })
  process.env['FLOWSCOPE_URL'] = webServer.url
  process.env['FLOWSCOPE_MOCK_URL'] = mock.url
  return async () => {
    await webServer.stop()
    await mock.stop()
  }
}

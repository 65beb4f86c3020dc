import { askedToStop, startServer } from './server.mjs'

/** The screen shows each message; the terminal stays for what goes wrong. */
const quiet = ['--log', 'none']

/** Starts Flowscope's two servers as they were built. */
export function startProduct() {
  return [
    startServer('apps/mock-salesforce/dist/main.mjs', {}, { args: quiet }),
    startServer('apps/web-server/dist/main.mjs', {}),
  ]
}

/**
 * Starts the two servers from their sources; they start again when one of these changes.
 *
 * @param {string} webPort
 */
export function startProductForWork(webPort) {
  return [
    startServer('apps/mock-salesforce/src/main.ts', {}, { args: quiet, watch: true }),
    startServer('apps/web-server/src/main.ts', { PORT: webPort }, { watch: true }),
  ]
}

/**
 * Waits until all listen, then until somebody asks to stop or one of them ends; stops the others.
 *
 * @param {readonly import('./server.mjs').Server[]} servers
 * @param {() => unknown} whenListening
 * @returns {Promise<number>} the exit code for all of them
 */
export async function serveUntilStopped(servers, whenListening) {
  const stop = askedToStop().then(() => 0)
  const failure = Promise.race(servers.map(({ ended }) => ended)).then(() => 1)
  const listening = Promise.all(servers.map((server) => server.listening)).then(() => null)
  const early = await Promise.race([stop, failure, listening.catch(() => 1)])
  if (early === null) await whenListening()
  const code = early ?? (await Promise.race([stop, failure]))
  if (early === null && code !== 0) console.error('One server has ended, so the other is stopped.')
  await Promise.all(servers.map((server) => server.stop()))
  return code
}

/** Where the started product answers, for people. */
export function addresses() {
  const { PORT, MOCK_PORT, PUBLIC_URL, MOCK_PUBLIC_URL } = process.env
  return {
    screen: PUBLIC_URL || `http://localhost:${PORT || 3000}`,
    mock: MOCK_PUBLIC_URL || `http://localhost:${MOCK_PORT || 3001}`,
  }
}

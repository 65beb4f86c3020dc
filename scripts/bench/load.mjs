import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'

const worker = fileURLToPath(new URL('./load-worker.mjs', import.meta.url))

/**
 * Sends some forms in turn, over and over, from a process of its own.
 *
 * @param {{ url: string, bodies: readonly string[], connections: number, requests: number, seconds: number }} order
 *   `requests` and `seconds` both end it, whichever comes first
 * @returns {Promise<{ perSecond: number, refused: number }>}
 */
export function load(order) {
  const child = spawn(process.execPath, [worker, JSON.stringify(order)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  return new Promise((resolve, reject) => {
    let report = ''
    child.stdout.setEncoding('utf8').on('data', (chunk) => (report += chunk))
    child.once('close', (code) => {
      if (code === 0) resolve(JSON.parse(report))
      else reject(new Error(`The load on ${order.url} broke off`))
    })
  })
}

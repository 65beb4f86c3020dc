import { fork } from 'node:child_process'
import { fileURLToPath } from 'node:url'

const worker = fileURLToPath(new URL('./load-worker.mjs', import.meta.url))

/**
 * @typedef {object} Order
 * @property {string} url
 * @property {readonly string[]} bodies forms that are sent in turn, over and over
 * @property {number} connections
 * @property {number} requests ends it, and so do the seconds, whichever comes first
 * @property {number} seconds
 */

/**
 * A process that sends requests. It serves a whole measurement, so that no round pays for its start.
 *
 * @returns {{ load: (order: Order) => Promise<{ perSecond: number, refused: number }>, stop: () => void }}
 */
export function startLoader() {
  const child = fork(worker, { execArgv: [] })
  return {
    load: (order) =>
      new Promise((resolve, reject) => {
        const brokeOff = () => reject(new Error(`The load on ${order.url} broke off`))
        child.once('exit', brokeOff)
        child.once('message', (report) => {
          child.off('exit', brokeOff)
          resolve(report)
        })
        child.send(order)
      }),
    stop: () => child.disconnect(),
  }
}

import { spawn } from 'node:child_process'
import { isWindows, root } from './root.mjs'

/**
 * @typedef {object} RunOptions
 * @property {string} [cwd]
 * @property {Record<string, string | undefined>} [env] added to our own
 * @property {boolean} [stream] whether the output is also shown while it comes
 * @property {number} [timeout] milliseconds
 */

/**
 * @typedef {object} Ran
 * @property {boolean} ok whether the exit code was 0
 * @property {string} output stdout and stderr as they came
 * @property {number} seconds
 */

/**
 * Runs a command to its end. Never rejects: a command that cannot be started is not ok either.
 *
 * @param {readonly [command: string, ...args: string[]]} line
 * @param {RunOptions} [options]
 * @returns {Promise<Ran>}
 */
export function run([command, ...args], { cwd = root, env = {}, stream = false, timeout } = {}) {
  const began = Date.now()
  return new Promise((resolve) => {
    let output = ''
    const child = spawn(command, args, {
      cwd,
      env: { ...process.env, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
      shell: isWindows && !command.endsWith('.exe'),
      ...(timeout === undefined ? {} : { timeout }),
    })
    /** @param {boolean} ok */
    const end = (ok) => {
      resolve({ ok, output, seconds: (Date.now() - began) / 1000 })
    }
    for (const [from, to] of /** @type {const} */ ([
      [child.stdout, process.stdout],
      [child.stderr, process.stderr],
    ])) {
      from.setEncoding('utf8').on('data', (/** @type {string} */ chunk) => {
        output += chunk
        if (stream) to.write(chunk)
      })
    }
    child.on('error', (error) => {
      output += `${error.message}\n`
      end(false)
    })
    child.on('close', (code) => end(code === 0))
  })
}

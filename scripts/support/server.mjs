import { spawn } from 'node:child_process'
import { pathToFileURL } from 'node:url'
import { inRoot, root } from './root.mjs'

const followParent = pathToFileURL(inRoot('scripts', 'support', 'follow-parent.mjs')).href

/** Milliseconds that a server has to close by itself. */
const patience = 3000

/**
 * @typedef {object} Server
 * @property {Promise<string>} listening what it said on stdout when it did; rejects when it ends before
 * @property {Promise<number>} ended with its exit code
 * @property {() => Promise<number>} stop
 */

/**
 * Starts a program that says one line on stdout once it listens. What it complains about is shown as
 * it is.
 *
 * @param {string} program relative to the root; TypeScript, or what was built from it
 * @param {Record<string, string | undefined>} env
 * @param {{ args?: readonly string[], watch?: boolean }} [options] `watch`: start again when a source changes
 * @returns {Server}
 */
export function startServer(program, env, { args = [], watch = false } = {}) {
  const watching = watch ? ['--watch', '--watch-preserve-output'] : []
  const typescript = program.endsWith('.ts') ? ['--import', 'tsx'] : []
  const options = [...watching, ...typescript, '--import', followParent]
  const child = spawn(process.execPath, [...options, program, ...args], {
    cwd: root,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'inherit', 'ipc'],
  })
  const ended = new Promise((resolve) => {
    child.once('exit', (code) => resolve(code ?? 1))
  })
  const listening = new Promise((resolve, reject) => {
    child.stdout?.setEncoding('utf8').once('data', resolve)
    void ended.then(() => reject(new Error(`${program} ended before it listened.`)))
  })
  listening.catch(() => undefined)
  return { listening, ended, stop: () => stopped(child, ended) }
}

/**
 * @param {import('node:child_process').ChildProcess} child
 * @param {Promise<number>} ended
 */
function stopped(child, ended) {
  child.kill('SIGTERM')
  const force = setTimeout(() => child.kill('SIGKILL'), patience)
  return ended.finally(() => clearTimeout(force))
}

/** Resolves when somebody asks this process to stop: Ctrl-C, `kill`, a closed terminal. */
export function askedToStop() {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.once(signal, resolve)
  })
}

import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { run } from './run.mjs'
import { tool } from './tool.mjs'

const namesOnPath = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'microsoft-edge',
  'microsoft-edge-stable',
]

/** The same engine without the windows around it: a journey costs a quarter less. */
const headlessShell = 'chromium-headless-shell'

const macApps = ['Google Chrome', 'Chromium', 'Microsoft Edge']

const windowsPrograms = [
  ['Google', 'Chrome', 'Application', 'chrome.exe'],
  ['Chromium', 'Application', 'chrome.exe'],
  ['Microsoft', 'Edge', 'Application', 'msedge.exe'],
]

/**
 * @typedef {object} Machine
 * @property {string} platform
 * @property {Readonly<Record<string, string | undefined>>} env
 * @property {(path: string) => boolean} exists
 */

/** @type {Machine} */
const thisMachine = { platform: process.platform, env: process.env, exists: existsSync }

/** The path of a browser of the Chromium family on this machine, or `null`. */
export function findBrowser(machine = thisMachine) {
  return findIn(machine, places(machine, namesOnPath))
}

/** The path of the browser that journeys take here, or `null`. */
export function findBrowserForJourneys(machine = thisMachine) {
  return findIn(machine, places(machine, [headlessShell, ...namesOnPath]))
}

/**
 * @param {Machine} machine
 * @param {readonly string[]} paths
 */
function findIn({ env, exists }, paths) {
  const { CHROMIUM_PATH } = env
  return [...(CHROMIUM_PATH ? [CHROMIUM_PATH] : []), ...paths].find(exists) ?? null
}

/**
 * @param {Machine} machine
 * @param {readonly string[]} names where a PATH is searched
 */
function places({ platform, env }, names) {
  if (platform === 'darwin') {
    return ['/Applications', join(env['HOME'] ?? '', 'Applications')].flatMap((folder) =>
      macApps.map((name) => join(folder, `${name}.app`, 'Contents', 'MacOS', name)),
    )
  }
  if (platform === 'win32') {
    return ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((variable) =>
      windowsPrograms.map((parts) => join(env[variable] ?? '', ...parts)),
    )
  }
  const folders = (env['PATH'] ?? '').split(delimiter)
  return names.flatMap((name) => folders.map((folder) => join(folder, name)))
}

const advice =
  'The journeys need a browser: install Chromium, Google Chrome or Edge, or set CHROMIUM_PATH to one.'

/**
 * What Playwright is told by its environment: a browser of this machine, else one that it fetches.
 *
 * @returns {Promise<{ FLOWSCOPE_CHROMIUM?: string }>}
 * @throws {Error} one sentence that says what to install
 */
export async function browserForJourneys() {
  const found = findBrowserForJourneys() ?? (await browserFromDebian())
  if (found !== null) return { FLOWSCOPE_CHROMIUM: found }
  console.log('No browser found; fetching one for the journeys …')
  const line = tool('@playwright/test#playwright', ['install', 'chromium'], 'apps/e2e')
  const fetched = await run(line, { timeout: 300_000 })
  if (!fetched.ok) throw new Error(advice)
  return {}
}

/** Only a build server may have packages installed without being asked. */
async function browserFromDebian() {
  const mayInstall = process.env['CI'] && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')
  if (!mayInstall) return null
  await run(['apt-get', 'update'])
  for (const name of [headlessShell, 'chromium']) {
    await run(['apt-get', 'install', '-y', '--no-install-recommends', name])
    const found = findBrowserForJourneys()
    if (found !== null) return found
  }
  return null
}

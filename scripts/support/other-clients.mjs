import { existsSync } from 'node:fs'
import { inRoot } from './root.mjs'
import { run } from './run.mjs'

const folder = inRoot('apps', 'clients', 'other-languages')

/**
 * @typedef {object} OtherClient
 * @property {string} name
 * @property {readonly (readonly [string, ...string[]])[]} interpreters candidates, the best first
 * @property {readonly string[]} probe arguments with which a fit interpreter ends well
 * @property {string} script
 * @property {string} debian the packages that bring what it needs
 */

/** @type {readonly OtherClient[]} */
export const otherClients = [
  {
    name: 'shell with curl',
    interpreters: [['sh']],
    probe: ['-c', 'curl --version'],
    script: `${folder}/curl.sh`,
    debian: 'curl',
  },
  {
    name: 'Python with requests-oauthlib',
    interpreters: [['python3'], ['/usr/bin/python3'], ['python']],
    probe: ['-c', 'import requests_oauthlib'],
    script: `${folder}/requests_oauthlib_client.py`,
    debian: 'python3-requests-oauthlib',
  },
  {
    name: 'Python with Authlib',
    interpreters: [['python3'], ['/usr/bin/python3'], ['python']],
    probe: ['-c', 'import requests, authlib.integrations.requests_client'],
    script: `${folder}/authlib_client.py`,
    debian: 'python3-authlib',
  },
]

/**
 * The command that runs a client, or `null` where this machine lacks its language or library.
 *
 * @param {OtherClient} client
 * @returns {Promise<readonly [string, ...string[]] | null>}
 */
export async function commandOf(client) {
  return (
    (await fitInterpreter(client)) ?? ((await installed(client)) ? fitInterpreter(client) : null)
  )
}

/**
 * @param {OtherClient} client
 * @returns {Promise<readonly [string, ...string[]] | null>}
 */
async function fitInterpreter({ interpreters, probe, script }) {
  for (const interpreter of interpreters) {
    const probed = await run([...interpreter, ...probe])
    if (probed.ok) return [...interpreter, script]
  }
  return null
}

/**
 * Only a build server may have packages installed without being asked.
 *
 * @param {OtherClient} client
 */
async function installed({ debian }) {
  const mayInstall = process.env['CI'] && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')
  if (!mayInstall) return false
  await run(['apt-get', 'update'])
  return (await run(['apt-get', 'install', '-y', '--no-install-recommends', debian])).ok
}

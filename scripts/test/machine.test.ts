import { delimiter } from 'node:path'
import { expect, test } from 'vitest'
import { findBrowser, findBrowserForJourneys } from '../support/browser.mjs'
import { complaintAboutNode } from '../support/node-version.mjs'

test.each(['v20.19.0', 'v20.20.2', 'v22.0.0', 'v24.1.0'])('Node %s is new enough', (version) => {
  expect(complaintAboutNode(version)).toBeNull()
})

test.each(['v20.18.3', 'v18.20.0', 'v8.0.0'])('Node %s is too old, in one sentence', (version) => {
  expect(complaintAboutNode(version)).toBe(
    `Flowscope needs Node 20.19 or newer; this is ${version}. Get one at https://nodejs.org.`,
  )
})

const machine = (platform: string, env: Record<string, string>, present: readonly string[]) => ({
  platform,
  env,
  exists: (path: string) => present.includes(path.replaceAll('\\', '/')),
})

test('CHROMIUM_PATH comes before what stands on the path', () => {
  const env = { CHROMIUM_PATH: '/opt/mine', PATH: '/usr/bin' }
  expect(findBrowser(machine('linux', env, ['/opt/mine', '/usr/bin/chromium']))).toBe('/opt/mine')
})

test('a browser is found on the path, on a Mac and on Windows', () => {
  const path = { PATH: ['/bin', '/usr/bin'].join(delimiter) }
  expect(findBrowser(machine('linux', path, ['/usr/bin/google-chrome']))).toMatch(/google-chrome$/)
  const mac = '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge'
  expect(findBrowser(machine('darwin', {}, [mac]))).toMatch(/Microsoft Edge$/)
  const edge = 'C:/Programs/Microsoft/Edge/Application/msedge.exe'
  const windows = { 'PROGRAMFILES(X86)': 'C:/Programs' }
  expect(findBrowser(machine('win32', windows, [edge]))).toMatch(/msedge\.exe$/)
})

test('journeys take the headless shell where there is one, from whichever folder', () => {
  const path = { PATH: ['/opt/bin', '/usr/bin'].join(delimiter) }
  const both = machine('linux', path, ['/opt/bin/chromium', '/usr/bin/chromium-headless-shell'])
  expect(findBrowserForJourneys(both)).toMatch(/headless-shell$/)
  expect(findBrowser(both)).toMatch(/chromium$/)
})

test('where there is none, none is invented', () => {
  const bare = machine('linux', { PATH: '/usr/bin' }, [])
  expect([findBrowser(bare), findBrowserForJourneys(bare)]).toEqual([null, null])
})

import { salesforceHostKind } from '@flowscope/reference'
import { liveSetupWords } from '../../words/live-setup.ts'
import type { SetupForm, TypedHost } from './form.ts'

/** What the web server says of the places that it may call. */
export interface Reach {
  readonly mockHost: string
  readonly extraHosts: readonly string[]
}

export type Read =
  { readonly ok: true; readonly host: string } | { readonly ok: false; readonly flaw: string }

const words = liveSetupWords.flaws.host

/** Where the user logs in, read from whatever was typed or pasted. */
export function readLoginHost(form: SetupForm, reach: Reach): Read {
  const { hostChoice, hosts } = form
  switch (hostChoice) {
    case 'login':
      return read('login.salesforce.com')
    case 'test':
      return read('test.salesforce.com')
    case 'mock':
      return read(mockHostOf(form, reach))
    case 'myDomain':
    case 'sandbox':
    case 'site':
      return readTyped(hosts[hostChoice], hostChoice, reach.extraHosts)
  }
}

/** The mock plays a My Domain at names of its own, and at its plain name for browsers without those. */
export function mockHostOf({ plainMock }: SetupForm, { mockHost }: Reach): string {
  const port = mockHost.replace(/^.*:/, ':')
  return plainMock ? `localhost${port}` : `acme.my.localhost${port}`
}

function readTyped(typed: string, choice: TypedHost, extraHosts: Reach['extraHosts']): Read {
  const text = typed.trim()
  if (text === '') return flawed(words.missing[choice])
  if (/\s/.test(text)) return flawed(words.blank)
  const [name = '', ...path] = text.replace(/^[a-z]+:\/\//i, '').split(/[/?#]/)
  const host = wholeHost(name.toLowerCase(), choice)
  if (!/^[a-z0-9.-]+(:\d{1,5})?$/.test(host)) return flawed(words.letters(name))
  if (choice === 'sandbox' && !host.includes('--')) return flawed(words.noSandbox)
  if (!isCallable(host, extraHosts)) return flawed(words.stranger(host))
  return choice === 'site' ? withPath(host, path) : read(host)
}

/** `acme` is a name, and `acme.lightning.force.com` what the address bar shows of an org. */
function wholeHost(name: string, choice: TypedHost): string {
  if (!name.includes('.')) return `${name}${behind[choice]}`
  return name.replace(/\.(lightning\.force|my\.salesforce-setup)\.com$/, '.my.salesforce.com')
}

const behind: Readonly<Record<TypedHost, string>> = {
  myDomain: '.my.salesforce.com',
  sandbox: '.sandbox.my.salesforce.com',
  site: '.my.site.com',
}

function isCallable(host: string, extraHosts: Reach['extraHosts']): boolean {
  return salesforceHostKind(host) !== null || extraHosts.includes(host)
}

/** The path of a site belongs to every address; what a login page adds behind it does not. */
function withPath(host: string, path: readonly string[]): Read {
  const end = path.findIndex((part) => part === '' || part === 's' || part === 'login')
  const kept = end < 0 ? path : path.slice(0, end)
  if (!kept.every((part) => /^[A-Za-z0-9._~-]+$/.test(part))) return flawed(words.path)
  return read([host, ...kept].join('/'))
}

function read(host: string): Read {
  return { ok: true, host }
}

function flawed(flaw: string): Read {
  return { ok: false, flaw }
}

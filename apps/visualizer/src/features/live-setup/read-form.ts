import type { LiveSetup } from '@flowscope/reference'
import { liveSetupWords } from '../../words/live-setup.ts'
import { flawOfKey } from './consumer-key.ts'
import type { SetupForm } from './form.ts'
import { readLoginHost, type Reach } from './login-host.ts'

/** The fields that can be wrong; the others are chosen from a list. */
export const fallible = ['host', 'consumerKey', 'apiVersion'] as const

export type FallibleField = (typeof fallible)[number]

/** What is wrong, by the field in which it stands. */
export type Flaws = Readonly<Partial<Record<FallibleField, string>>>

export interface ReadForm {
  /** `null` as long as something is wrong. */
  readonly setup: LiveSetup | null
  readonly flaws: Flaws
}

export function readForm(form: SetupForm, reach: Reach): ReadForm {
  const host = readLoginHost(form, reach)
  const consumerKey = keyIn(form).trim()
  const keyFlaw = flawOfKey(consumerKey)
  const apiVersion = versionIn(form.apiVersion)
  const flaws: Flaws = {
    ...(!host.ok && { host: host.flaw }),
    ...(keyFlaw !== null && { consumerKey: keyFlaw }),
    ...(apiVersion === null && { apiVersion: liveSetupWords.flaws.apiVersion }),
  }
  if (!host.ok || keyFlaw !== null || apiVersion === null) return { setup: null, flaws }
  const { appKind, scope } = form
  const told = { loginHost: host.host, consumerKey, appKind, scope, apiVersion }
  return { setup: { ...told, ...proofOf(form) }, flaws }
}

/** The mock has an app of its own: trying it out costs nobody the key of the real one. */
export function keyIn({ hostChoice, consumerKey, mockKey }: SetupForm): string {
  return hostChoice === 'mock' ? mockKey : consumerKey
}

export function proofOf({ proof }: SetupForm): Pick<LiveSetup, 'pkce' | 'usesSecret'> {
  return { pkce: proof !== 'secret', usesSecret: proof !== 'pkce' }
}

/** `68`, `68.0`, `v68` and `v68.0` are the same version. */
function versionIn(text: string): string | null {
  const [, number] = /^v?(\d{1,3})(?:\.0)?$/i.exec(text.trim()) ?? []
  return number === undefined ? null : `v${number}.0`
}

import type { Engine } from '@flowscope/flow'
import { labWords } from '../words/lab.ts'

export const engineNames = ['page', 'wire'] as const

export type EngineName = (typeof engineNames)[number]

/** Where a run may be: practice has an engine to choose, a real org has none. */
export type RunPlace = EngineName | 'live'

export const engineWords: Record<EngineName, { readonly name: string; readonly what: string }> =
  labWords.engines

const load = {
  page: () => import('../engines/page.ts').then(({ pageEngine }) => pageEngine),
  wire: () => import('../engines/wire.ts').then(({ wireEngine }) => wireEngine),
} as const satisfies Record<EngineName, () => Promise<Engine>>

/** An engine whose code is fetched when the first run is opened. */
export function lazyEngine(name: EngineName): Engine {
  return { name, open: async (setup) => (await load[name]()).open(setup) }
}

export function engineNamed(text: string | null): EngineName {
  return text === 'wire' ? 'wire' : 'page'
}

import type { Engine } from '@flowscope/flow'

export const engineNames = ['page', 'wire'] as const

export type EngineName = (typeof engineNames)[number]

export const engineWords = {
  page: {
    name: 'In this page',
    what: 'All parties run inside this tab. Works offline, and every run is exactly repeatable.',
  },
  wire: {
    name: 'Over real sockets',
    what: 'The web app and the practice Salesforce run as servers on this machine. The bytes shown are the bytes on the socket.',
  },
} as const satisfies Record<EngineName, { readonly name: string; readonly what: string }>

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

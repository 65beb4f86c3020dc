import type { Mark, Sources } from '../source.ts'

/** What a learner wants the app to be registered for. */
export interface GuideValues {
  /** As Setup and the approval page show it, `Flowscope`. */
  readonly appName: string
  readonly contactEmail: string
  readonly callbackUrl: string
  /** Separated by spaces, as in the `scope` parameter. */
  readonly scope: string
  readonly pkce: boolean
  readonly usesSecret: boolean
}

/** One page of Setup, and what is done there. */
export interface GuideStep {
  /** Unique and stable: ticks are kept under it. */
  readonly id: string
  /** An order, in a few words. */
  readonly title: string
  /** The way there, as a person clicks it; `null` where the page is open already. */
  readonly path: string | null
  readonly fields: readonly GuideField[]
  /** What to know here; empty when there is nothing. */
  readonly note: string
  readonly mark: Mark
  readonly sources: Sources
}

/** `press` a button, `type` a text, `tick` or `untick` a box, `choose` one of several, `copy` from there. */
export type GuideAction = 'press' | 'type' | 'tick' | 'untick' | 'choose' | 'copy'

export interface GuideField {
  readonly action: GuideAction
  /** In Setup's words. */
  readonly label: string
  /** What is typed or chosen, to be copied; `null` where the label says it all. */
  readonly value: string | null
  /** Why it is so; empty where it explains itself. */
  readonly why: string
}

export function press(label: string): GuideField {
  return { action: 'press', label, value: null, why: '' }
}

export function type(label: string, value: string, why = ''): GuideField {
  return { action: 'type', label, value, why }
}

export function choose(label: string, value: string, why = ''): GuideField {
  return { action: 'choose', label, value, why }
}

export function tick(label: string, isOn: boolean, why = ''): GuideField {
  return { action: isOn ? 'tick' : 'untick', label, value: null, why }
}

export function copy(label: string, why = ''): GuideField {
  return { action: 'copy', label, value: null, why }
}

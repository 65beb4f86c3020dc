import type { PreflightCheck } from '@flowscope/stage'
import { liveSetupWords } from '../../words/live-setup.ts'

/** The parts of the page, in order. */
export const parts = ['register', 'check', 'connect'] as const

export type PartName = (typeof parts)[number]

export interface PartState {
  readonly isDone: boolean
  /** How it stands; empty where there is nothing to say. */
  readonly words: string
}

/** What the last check found, and whether it still speaks of what the form says. */
export interface Found {
  readonly checks: readonly PreflightCheck[]
  readonly isOutdated: boolean
}

const words = liveSetupWords.states

export function partNamed(text: string | null): PartName {
  return parts.find((part) => part === text) ?? 'register'
}

export function registerState(done: number, all: number): PartState {
  return { isDone: done === all, words: words.steps(done, all) }
}

export function checkState(found: Found | null): PartState {
  if (!found) return { isDone: false, words: words.unchecked }
  if (found.isOutdated) return { isDone: false, words: words.outdated }
  const failed = failuresIn(found.checks)
  if (failed > 0) return { isDone: false, words: words.toPutRight(failed) }
  return { isDone: true, words: words.clear }
}

export function connectState(isFilledIn: boolean): PartState {
  return { isDone: false, words: isFilledIn ? words.ready : words.toFill }
}

export function failuresIn(checks: readonly PreflightCheck[]): number {
  return checks.filter(({ outcome }) => outcome === 'failed').length
}

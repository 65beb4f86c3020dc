import { and, not } from 'xstate'
import type { FlowContext, FlowEvent } from './vocabulary.ts'

type Test = (args: { readonly context: FlowContext; readonly event: FlowEvent }) => boolean

/** A guard by its name in the glossary, with or without params. */
type Phrase = string | { readonly type: string; readonly params: unknown } | Test

/**
 * XState evaluates params inside `and` and `not`, but its types only admit guards without params
 * there; hence these two casts.
 */
export const allOf = (...phrases: readonly Phrase[]): Test =>
  and(phrases as never) as unknown as Test

export const unless = (phrase: Phrase): Test => not(phrase as never) as unknown as Test

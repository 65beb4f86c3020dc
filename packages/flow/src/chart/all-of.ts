import { and, not } from 'xstate'
import type { FlowContext, FlowEvent } from './vocabulary.ts'

type Test = (args: { readonly context: FlowContext; readonly event: FlowEvent }) => boolean

/** A guard by its name in the glossary, with or without params. */
export type Phrase = string | { readonly type: string; readonly params: unknown } | Test

/** A guard made of others, which it names, so that it can be told in words. */
export type JoinedPhrases = Test & {
  readonly joins: 'all' | 'none'
  readonly phrases: readonly Phrase[]
}

/**
 * XState evaluates params inside `and` and `not`, but its types only admit guards without params
 * there; hence these two casts.
 */
export const allOf = (...phrases: readonly Phrase[]): JoinedPhrases =>
  Object.assign(and(phrases as never) as unknown as Test, { joins: 'all', phrases } as const)

export const unless = (phrase: Phrase): JoinedPhrases =>
  Object.assign(
    not(phrase as never) as unknown as Test,
    {
      joins: 'none',
      phrases: [phrase],
    } as const,
  )

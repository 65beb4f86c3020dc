import { createContext } from 'react'

/** A stretch of prose, and where it is explained. */
export interface ProseStretch {
  readonly text: string
  readonly href: string | null
}

/** Cuts prose, with its `code` in backticks, at the words that are explained elsewhere. */
export type ProseLinks = (text: string) => readonly ProseStretch[]

/** Set by whoever knows the words; without it prose has no links. */
export const ProseLinksContext = createContext<ProseLinks | null>(null)

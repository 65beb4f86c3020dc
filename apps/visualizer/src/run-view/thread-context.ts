import type { Handle } from '@flowscope/http-message'
import { createContext, useContext } from 'react'

/** The value whose story is lit up everywhere, and how any part of the screen can choose one. */
export interface Thread {
  /** The name of the value that a text of a message is, as written or percent-decoded. */
  readonly handleOf: (text: string) => Handle | undefined
  readonly thread: Handle | null
  readonly follow: (handle: Handle | null) => void
}

export const ThreadContext = createContext<Thread>({
  handleOf: () => undefined,
  thread: null,
  follow: () => undefined,
})

export function useThread(): Thread {
  return useContext(ThreadContext)
}

import { textOfBytes } from '@flowscope/http-message'
import type { Check } from '../../world/checklist.ts'
import type { Visited } from '../../world/visit.ts'
import { registerRefusal } from './register-refusal.ts'

/** The members of the client's metadata (RFC 7591 §2). */
export type Metadata = Readonly<Record<string, unknown>>

export interface WithMetadata {
  readonly metadata: Metadata
}

export const registrationReadable: Check<Visited, WithMetadata> = {
  name: 'registration.readable',
  examine: ({ visit: { request } }) => {
    const metadata = objectIn(textOfBytes(request.body))
    if (!metadata) {
      throw registerRefusal('registration.readable', {
        stored: 'a JSON object',
        received: textOfBytes(request.body),
      })
    }
    return { metadata }
  },
}

function objectIn(text: string): Metadata | null {
  try {
    const value: unknown = JSON.parse(text)
    const isObject = typeof value === 'object' && value !== null && !Array.isArray(value)
    return isObject ? (value as Metadata) : null
  } catch {
    return null
  }
}

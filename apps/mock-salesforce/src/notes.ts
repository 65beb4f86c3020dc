import type { TeachersNote } from '@flowscope/reference'
import type { HostedWorld } from './worlds/hosted-world.ts'

/** A teacher's note, and which request it belongs to. */
export interface NumberedNote extends TeachersNote {
  readonly ordinal: number
}

/** The notes of all requests that are still remembered. */
export function notesOf(world: HostedWorld): readonly NumberedNote[] {
  return world.requests().flatMap(({ ordinal }) => {
    const note = world.note(ordinal)
    return note ? [{ ordinal, ...note }] : []
  })
}

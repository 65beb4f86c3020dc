import type { TeachersNote } from '@flowscope/reference'
import type { HostedWorld } from '../worlds/hosted-world.ts'
import { AdminProblem } from './problem.ts'

/** @throws AdminProblem 404 when the world has no note for that request */
export function findNote(world: HostedWorld, ordinal: string): TeachersNote {
  const note = /^[1-9]\d{0,8}$/.test(ordinal) ? world.note(Number(ordinal)) : null
  if (!note) throw new AdminProblem(404, `This world has no note for request "${ordinal}".`)
  return note
}

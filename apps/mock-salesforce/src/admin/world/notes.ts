import { notesOf } from '../../notes.ts'
import { findNote } from '../find-note.ts'
import { Note, Notes } from '../schemas.ts'
import type { AdminApp } from '../type-provider.ts'
import { inWorld, type Worlds } from './in-world.ts'

export function noteRoutes(app: AdminApp, { worldOf }: Worlds) {
  const all = inWorld({
    summary: 'Why the last requests were answered so',
    response: { 200: Notes },
  })
  app.get('/notes', { schema: all }, ({ params }) => ({ notes: notesOf(worldOf(params)) }))

  const note = inWorld({ summary: 'Why a request was answered as it was', response: { 200: Note } })
  app.get('/notes/:ordinal', { schema: note }, ({ params }) =>
    findNote(worldOf(params), params['ordinal'] ?? ''),
  )
}

import type { StudyAct, StudyEvent } from '../event.ts'

const acts = {
  review: true,
  answer: true,
  drill: true,
  lesson: true,
  lessonDone: true,
  ownCard: true,
  ownCardDropped: true,
  examDate: true,
  mockExam: true,
} as const satisfies Record<StudyAct['type'], true>

/**
 * Whether a kept value is an event that this version understands. It was written by us, so only what
 * a newer version would change is looked at; a file from outside is held to its schema.
 */
export function isEvent(value: unknown): value is StudyEvent {
  if (!isRecord(value) || !isRecord(value['what'])) return false
  const { type } = value['what']
  return typeof value['id'] === 'string' && typeof value['at'] === 'number' && isKnown(type)
}

function isKnown(type: unknown): boolean {
  return typeof type === 'string' && Object.hasOwn(acts, type)
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null
}

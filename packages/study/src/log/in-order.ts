import type { StudyEvent } from '../event.ts'

/** Each event once, oldest first; of the same moment, by id, so that every device agrees. */
export function inOrder(events: readonly StudyEvent[]): readonly StudyEvent[] {
  const byId = new Map(events.map((event) => [event.id, event]))
  return [...byId.values()].toSorted((one, other) => one.at - other.at || compare(one.id, other.id))
}

function compare(one: string, other: string): number {
  if (one === other) return 0
  return one < other ? -1 : 1
}

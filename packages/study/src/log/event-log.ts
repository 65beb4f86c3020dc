import type { StudyEvent } from '../event.ts'
import { inOrder } from './in-order.ts'
import { isEvent } from './is-event.ts'

/** Where texts of the log alone are kept by name, shared with whoever has it open, such as another tab. */
export interface TextStore {
  readonly names: () => readonly string[]
  readonly read: (name: string) => string | null
  /** @throws where there is no room, or nothing may be kept */
  readonly write: (name: string, text: string) => void
  readonly remove: (name: string) => void
}

/** Everything that was recorded on this device, and what this tab adds. */
export interface EventLog {
  /** All events, this tab’s and those of others, oldest first. */
  readonly all: () => readonly StudyEvent[]
  /** @returns false where it could not be kept: then it lasts as long as this tab */
  readonly add: (events: readonly StudyEvent[]) => boolean
  /** Forgets all events, here and in other tabs. */
  readonly erase: () => void
}

/** A part stays short, so that to write it again takes no time. */
const eventsPerPart = 100

/**
 * A log in parts. Each part has one writer, so that two tabs never overwrite each other; whoever
 * reads joins them. A part that is gone was erased by another tab, and is not written again.
 *
 * @param store where it is kept
 * @param newName gives each part a name that no other tab uses
 */
export function eventLog(store: TextStore, newName: () => string): EventLog {
  const newPart = (): OwnPart => ({ name: newName(), events: [], isKept: false })
  let own = newPart()
  let unkept: readonly StudyEvent[] = []

  const forgetErased = () => {
    if (own.isKept && isGone(store, own.name)) own = newPart()
  }

  return {
    all: () => {
      forgetErased()
      return inOrder([...keptEvents(store), ...unkept, ...own.events])
    },
    add: (events) => {
      forgetErased()
      if (own.isKept && own.events.length + events.length > eventsPerPart) own = newPart()
      const grown = [...own.events, ...unkept, ...events]
      const isKept = write(store, own.name, grown)
      if (isKept) {
        own = { ...own, events: grown, isKept }
        unkept = []
      } else unkept = [...unkept, ...events]
      return isKept
    },
    erase: () => {
      for (const name of partNames(store)) store.remove(name)
      own = newPart()
      unkept = []
    },
  }
}

interface OwnPart {
  readonly name: string
  readonly events: readonly StudyEvent[]
  readonly isKept: boolean
}

function keptEvents(store: TextStore): readonly StudyEvent[] {
  return partNames(store).flatMap((name) => eventsIn(read(store, name)))
}

function partNames(store: TextStore): readonly string[] {
  try {
    return store.names()
  } catch {
    return []
  }
}

/** What cannot be read is left alone: a newer version may know it. */
function eventsIn(text: string | null): readonly StudyEvent[] {
  try {
    const events: unknown = JSON.parse(text ?? '[]')
    return Array.isArray(events) ? events.filter(isEvent) : []
  } catch {
    return []
  }
}

/** Where reading is forbidden all of a sudden, nothing was erased. */
function isGone(store: TextStore, name: string): boolean {
  try {
    return store.read(name) === null
  } catch {
    return false
  }
}

function read(store: TextStore, name: string): string | null {
  try {
    return store.read(name)
  } catch {
    return null
  }
}

function write(store: TextStore, name: string, events: readonly StudyEvent[]): boolean {
  try {
    store.write(name, JSON.stringify(events))
    return true
  } catch {
    return false
  }
}

import {
  eventLog,
  noProgress,
  progressOf,
  withEvent,
  type Progress,
  type StudyAct,
  type StudyEvent,
  type TextStore,
} from '@flowscope/study'
import { isOfLog, keptParts, keyOf } from './log-keys.ts'

/** What is known of the learner now, and whether all of it outlives this page. */
export interface StudyState {
  readonly progress: Progress
  /** `notKept` while the newest events did not fit or may not be kept: a reload would lose them. */
  readonly problem: 'notKept' | null
}

const changed = new EventTarget()

const log = eventLog(pageStore(), newId)

let state: StudyState | null = null

/** The state now; the same object until something changes. */
export function studyState(): StudyState {
  state ??= { progress: progressOf(log.all()), problem: null }
  return state
}

/** Appends one act to the log. */
export function record(what: StudyAct): void {
  const event: StudyEvent = { id: newId(), at: Date.now(), what }
  const { progress } = studyState()
  const isKept = log.add([event])
  become({ progress: withEvent(progress, event), problem: isKept ? null : 'notKept' })
}

/** Adds what another device has recorded; events that are here already change nothing. */
export function importEvents(events: readonly StudyEvent[]): void {
  const isKept = log.add(events)
  become({ progress: progressOf(log.all()), problem: isKept ? null : 'notKept' })
}

export function allEvents(): readonly StudyEvent[] {
  return log.all()
}

/** Forgets everything, in other tabs too. */
export function eraseStudy(): void {
  log.erase()
  become({ progress: noProgress, problem: null })
}

/** Calls back whenever something was recorded, here or in another tab. */
export function subscribeToStudy(onChange: () => void): () => void {
  changed.addEventListener('changed', onChange)
  addEventListener('storage', onStorage)
  return () => {
    changed.removeEventListener('changed', onChange)
  }
}

/** Another tab has written or erased; a listener that is added twice is there once. */
function onStorage({ key }: StorageEvent): void {
  if (key === null || isOfLog(key)) {
    become({ progress: progressOf(log.all()), problem: state?.problem ?? null })
  }
}

function become(next: StudyState): void {
  state = next
  changed.dispatchEvent(new Event('changed'))
}

function newId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(12))
  return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('')
}

/** This browser’s storage for the page’s origin; each call throws where it may not be used. */
function pageStore(): TextStore {
  return {
    names: keptParts,
    read: (name) => localStorage.getItem(keyOf(name)),
    write: (name, text) => {
      localStorage.setItem(keyOf(name), text)
    },
    remove: (name) => {
      localStorage.removeItem(keyOf(name))
    },
  }
}

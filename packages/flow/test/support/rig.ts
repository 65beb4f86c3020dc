import { practiceRun } from '@flowscope/reference'
import { nodeCrypto } from '@flowscope/node-ports'
import { SimulatedClock, waitFor } from 'xstate'
import {
  createConductor,
  viewOf,
  type Conductor,
  type ConductorEvent,
  type ConductorView,
  type Engine,
} from '../../src/index.ts'
import { scriptedEngine, type ScriptedEngine } from './scripted-engine.ts'

export interface Rig<E extends Engine = ScriptedEngine> {
  readonly conductor: Conductor
  readonly engine: E
  readonly storage: MemoryStorage
  readonly clock: SimulatedClock
  /** Sends an event and waits until nothing is under way. */
  readonly after: (...events: readonly ConductorEvent[]) => Promise<ConductorView>
  readonly settled: () => Promise<ConductorView>
}

export interface MemoryStorage {
  text: string | null
  /** What was saved, oldest first. */
  readonly saved: string[]
  readonly load: () => string | null
  readonly save: (text: string) => void
}

let keys = 0

/** A started conductor on a scripted engine. */
export function rig(engine = scriptedEngine(), storage = memoryStorage()): Rig {
  return rigOn(engine, storage)
}

/** The same on any engine. */
export function rigOn<E extends Engine>(engine: E, storage = memoryStorage()): Rig<E> {
  const clock = new SimulatedClock()
  const conductor = createConductor({
    engine,
    storage,
    setup: practiceRun(),
    clock,
    crypto: nodeCrypto,
    newKey: () => `key ${(keys += 1)}`,
    pace: 100,
  })
  conductor.start()
  const settled = async () => viewOf(await waitFor(conductor, isSettled))
  const after = async (...events: readonly ConductorEvent[]) => {
    await settled()
    for (const event of events) {
      conductor.send(event)
      await settled()
    }
    return settled()
  }
  return { conductor, engine, storage, clock, after, settled }
}

function isSettled(snapshot: ReturnType<Conductor['getSnapshot']>): boolean {
  return !snapshot.hasTag('busy') && !snapshot.matches({ ready: 'drafting' })
}

export function memoryStorage(text: string | null = null): MemoryStorage {
  const storage: MemoryStorage = {
    text,
    saved: [],
    load: () => storage.text,
    save: (saved) => {
      storage.text = saved
      storage.saved.push(saved)
    },
  }
  return storage
}

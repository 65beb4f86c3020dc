import { memoryStore, type Clock } from '@flowscope/ports'
import type { WorldSetup } from '@flowscope/reference'
import { directoryOf } from '../org/directory.ts'
import { forgetfulStore } from '../org/forgetful-store.ts'
import { inTurn } from '../org/in-turn.ts'
import type { EmulatorKinds } from '../org/records.ts'
import type { Caller, World, WorldPorts } from '../ports.ts'
import { worldClock } from './clock.ts'
import { notes } from './notes.ts'
import { receive } from './receive.ts'
import { responseOf } from './respond.ts'
import { startTrail } from './trail.ts'
import type { WorldState } from './visit.ts'

/** Who calls where no connection tells: a practice run in the page. */
const thisMachine: Caller = { address: '127.0.0.1' }

/**
 * Sets up the orgs of a world. Same set-up, same dice, same requests: the same bytes.
 *
 * @throws RangeError when the set-up names no org
 */
export function createWorld(setup: WorldSetup, ports: WorldPorts): World {
  const clock = worldClock(setup, ports.clock)
  const state = stateOf(setup, ports, clock)
  const book = notes()
  let arrived = 0
  const handle: World['handle'] = async (request, { address } = thisMachine) => {
    arrived += 1
    const ordinal = arrived
    const now = clock.arrival()
    const trail = startTrail()
    const { answer, passed, told } = await receive(
      state,
      { request, address, now, trail },
      ports.onError,
    )
    book.write(ordinal, trail.last(), passed, told)
    return responseOf(answer, request, now)
  }
  return {
    handle,
    note: book.read,
    advance: clock.advance,
    now: clock.now,
    requestCount: () => arrived,
  }
}

function stateOf(setup: WorldSetup, ports: WorldPorts, clock: Clock): WorldState {
  return {
    directory: directoryOf(setup),
    store: forgetfulStore(ports.store ?? memoryStore<EmulatorKinds>(), clock),
    crypto: ports.crypto,
    dice: ports.dice,
    inTurn: inTurn(),
    counterfactual: setup.counterfactual,
  }
}

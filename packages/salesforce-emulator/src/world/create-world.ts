import { after, memoryStore, type Clock } from '@flowscope/ports'
import type { WorldSetup } from '@flowscope/reference'
import { directoryOf, facing } from '../org/directory.ts'
import { forgetfulStore } from '../org/forgetful-store.ts'
import { inTurn } from '../org/in-turn.ts'
import type { EmulatorKinds } from '../org/records.ts'
import type { Caller, World, WorldPorts } from '../ports.ts'
import { worldClock } from './clock.ts'
import { armedFaults } from './faults/index.ts'
import { refusalOfFault } from './faults/refusal-of-fault.ts'
import { httpDates } from './http-date.ts'
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
export function createWorld(given: WorldSetup, ports: WorldPorts): World {
  const clock = worldClock(given, ports.clock)
  const faults = armedFaults(ports.dice)
  const book = notes()
  const dateOf = httpDates()
  let setup = given
  let state = stateOf(setup, ports, clock)
  let arrived = 0

  const pass = async (milliseconds: number) => {
    if (ports.wait) await ports.wait(milliseconds)
    else clock.advance(milliseconds)
    return clock.now()
  }

  const answer: World['answer'] = (request, { address, org } = thisMachine) => {
    arrived += 1
    const ordinal = arrived
    const arrival = clock.arrival()
    const trail = startTrail()
    const { delay, fault } = faults.strike(request)
    if (fault) book.write(ordinal, { check: 'fault.injected', ...fault.evidence }, false, null)
    const serve = (now: number) => {
      const world =
        org === undefined ? state : { ...state, directory: facing(state.directory, org) }
      const refusal = refusalOfFault(fault, request)
      const arrived = { request, address, now, trail, fault: refusal }
      return after(receive(world, arrived, ports.onError), (received) => {
        book.write(ordinal, trail.last(), received.passed, received.told)
        return responseOf(received.answer, request, dateOf(now))
      })
    }
    return delay === 0 ? serve(arrival) : pass(delay).then(serve)
  }

  return {
    handle: async (request, caller) => await answer(request, caller),
    answer,
    note: book.read,
    advance: clock.advance,
    now: clock.now,
    requestCount: () => arrived,
    faults,
    setup: () => setup,
    change: (change) => {
      const changed = change(setup)
      state = { ...state, ...settingsOf(changed, ports) }
      setup = changed
    },
  }
}

function stateOf(setup: WorldSetup, ports: WorldPorts, clock: Clock): WorldState {
  return {
    ...settingsOf(setup, ports),
    store: forgetfulStore(ports.store ?? memoryStore<EmulatorKinds>(), clock),
    crypto: ports.crypto,
    dice: ports.dice,
    inTurn: inTurn(),
  }
}

function settingsOf(
  setup: WorldSetup,
  { domain }: WorldPorts,
): Pick<WorldState, 'directory' | 'counterfactual'> {
  return { directory: directoryOf(setup, domain), counterfactual: setup.counterfactual }
}

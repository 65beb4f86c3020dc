import type { OrgSetup } from '@flowscope/reference'
import type { Faults } from '@flowscope/salesforce-emulator'
import type { MockSalesforce } from './mock-salesforce.ts'
import { notesOf } from './notes.ts'
import type { SettingsChecks } from './orgs/settings-checks.ts'
import type { ResettableWorld } from './worlds/resettable.ts'

/** A mock whose doors are open, before anything is there to steer it with. */
type Opened = Pick<MockSalesforce, 'url' | 'port' | 'adminUrl' | 'orgs' | 'certificate' | 'close'>

/** Adds what a test steers and reads the default world with. */
export function withInstruments(
  opened: Opened,
  world: ResettableWorld,
  orgs: readonly OrgSetup[],
  checks: SettingsChecks | null,
): MockSalesforce {
  return {
    ...opened,
    get app() {
      return firstOf(
        orgs.flatMap(({ apps }) => apps),
        'app',
      )
    },
    get user() {
      return firstOf(
        orgs.flatMap(({ users }) => users),
        'user',
      )
    },
    clock: { now: world.now, advance: world.advance },
    faults: checkedFaults(world.faults, checks),
    requests: world.requests,
    notes: () => notesOf(world),
    reset: world.reset,
  }
}

function checkedFaults(faults: Faults, checks: SettingsChecks | null): Faults {
  return {
    ...faults,
    set: (rules) => {
      checks?.faults(rules)
      faults.set(rules)
    },
  }
}

function firstOf<Item>([first]: readonly Item[], what: string): Item {
  if (first === undefined) throw new RangeError(`The orgs of this mock have no ${what}.`)
  return first
}

import type { Awaitable } from '@flowscope/ports'
import type { AccountSetup } from '@flowscope/reference'
import { lastChange } from '../../identity/last-change.ts'
import type { Org } from '../../org/directory.ts'
import { longId, shortId } from '../../org/ids.ts'
import type { WorldState } from '../../world/visit.ts'
import { noValues, type AccountRecord } from './records.ts'

/** How many accounts an org keeps. */
export const mostAccounts = 2000

/** Every account of an org, oldest first: those of the set-up until somebody changes one. */
export async function accountsOf(
  { store }: WorldState,
  org: Org,
): Promise<readonly AccountRecord[]> {
  return (await store.get('accounts', org.id)) ?? accountsOfSetup(org)
}

/** @param id 15 or 18 characters */
export function accountWithId(
  accounts: readonly AccountRecord[],
  id: string,
): AccountRecord | undefined {
  const short = shortId(id)
  if (id !== short && id !== longId(short)) return undefined
  return accounts.find((account) => account.id === short)
}

/**
 * Changes the accounts of an org, one change after the other.
 *
 * @param change gives the accounts as they shall be; what it throws leaves them as they were
 */
export function changeAccounts(
  world: WorldState,
  org: Org,
  change: (accounts: readonly AccountRecord[]) => Awaitable<readonly AccountRecord[]>,
): Awaitable<void> {
  return world.inTurn(`${org.id} accounts`, async () => {
    await world.store.put('accounts', org.id, await change(await accountsOf(world, org)))
  })
}

function accountsOfSetup({ accounts, users }: Org): readonly AccountRecord[] {
  const [owner = null] = users.keys()
  return accounts.map((account) => accountOfSetup(account, owner))
}

function accountOfSetup({ id, name, industry }: AccountSetup, owner: string | null): AccountRecord {
  const at = Date.parse(lastChange.dateTime)
  return {
    id,
    values: { ...noValues, Name: name, Industry: industry === '' ? null : industry },
    createdAt: at,
    createdBy: owner,
    changedAt: at,
    changedBy: owner,
  }
}

import type { Bearer } from '../../org/access-tokens.ts'
import type { Org } from '../../org/directory.ts'
import type { Visit, WorldState } from '../../world/visit.ts'
import { accountWithId, changeAccounts, mostAccounts } from './account-book.ts'
import { noValues, type AccountRecord, type AccountValues } from './records.ts'

/** The org has no room for so many accounts more. */
export class NoRoom extends Error {}

/**
 * Puts new accounts into an org, all of them or none.
 *
 * @returns their ids, 15 characters each
 * @throws NoRoom when the org would have more than {@link mostAccounts}
 */
export async function createAccounts(
  { world, now }: Visit,
  { org, user }: Pick<Bearer, 'org' | 'user'>,
  given: readonly Partial<AccountValues>[],
): Promise<readonly string[]> {
  const fresh: AccountRecord[] = []
  await changeAccounts(world, org, async (accounts) => {
    if (accounts.length + given.length > mostAccounts) throw new NoRoom()
    for (const values of given) {
      fresh.push({
        id: await mintAccountId(world, org, accounts),
        values: { ...noValues, ...values },
        createdAt: now,
        createdBy: user.id,
        changedAt: now,
        changedBy: user.id,
      })
    }
    return [...accounts, ...fresh]
  })
  return fresh.map(({ id }) => id)
}

/** Prefix, the part of the org's id that names its instance, and a number that counts up. */
async function mintAccountId(
  world: WorldState,
  org: Org,
  accounts: readonly AccountRecord[],
): Promise<string> {
  const number = await world.store.next(`${org.id} account`)
  const id = `001${org.id.slice(3, 8)}${inBase62(number).padStart(7, '0')}`
  return accountWithId(accounts, id) ? mintAccountId(world, org, accounts) : id
}

const digits = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz'

function inBase62(number: number): string {
  const last = digits.charAt(number % 62)
  return number < 62 ? last : inBase62(Math.floor(number / 62)) + last
}

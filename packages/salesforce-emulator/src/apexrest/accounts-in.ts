import { textOfBytes, type HttpRequest } from '@flowscope/http-message'
import { columnNamed } from '../rest/accounts/columns.ts'
import type { AccountValues } from '../rest/accounts/records.ts'
import { parsed } from '../rest/checks/json-body.ts'

/** The members of the class that one element of the list becomes (sheet §11.1). */
const members = ['Name', 'Description', 'Type', 'Industry'] as const

/** The accounts that a body asks for; `null` when one of them could not be inserted. */
export function accountsIn({ body }: HttpRequest): readonly Partial<AccountValues>[] | null {
  const list = parsed(textOfBytes(body))
  if (!Array.isArray(list)) return null
  const accounts = list.map(accountIn)
  return accounts.every((account) => account !== null) ? accounts : null
}

/** Members that the class does not have are passed over, as Apex does. */
function accountIn(element: unknown): Partial<AccountValues> | null {
  if (typeof element !== 'object' || element === null) return null
  const given = new Map<string, unknown>(Object.entries(element))
  const values = members.map((name) => [name, given.get(name) ?? null] as const)
  const fits = values.every(([name, value]) => value === null || isText(name, value))
  const name = given.get('Name')
  return fits && typeof name === 'string' && name !== '' ? Object.fromEntries(values) : null
}

function isText(name: string, value: unknown): boolean {
  return typeof value === 'string' && value.length <= (columnNamed(name)?.length ?? 0)
}

import type { HeaderLine } from '@flowscope/http-message'
import { header } from '@flowscope/http-message'
import type { Awaitable } from '@flowscope/ports'
import { bearerOf } from '../org/access-tokens.ts'
import type { Org } from '../org/directory.ts'
import type { CallsOfHour } from '../org/records.ts'
import type { Answer } from '../world/answer.ts'
import type { Visit } from '../world/visit.ts'

const hour = 60 * 60 * 1000
const hoursOfDay = 24

/** Counts one call of an org. @returns false when the org has none left (sheet §7, §11) */
export function countCall({ world, now }: Visit, org: Org): Awaitable<boolean> {
  return world.inTurn(`${org.id} apiUsage`, async () => {
    const hours = lastDay((await world.store.get('apiUsage', org.id)) ?? [], now)
    if (sumOf(hours) >= org.setup.dailyApiRequests) return false
    await world.store.put('apiUsage', org.id, withOneMore(hours, Math.floor(now / hour)))
    return true
  })
}

/** Calls of the last 24 hours, to the hour. */
export async function callsUsed({ world, now }: Visit, org: Org): Promise<number> {
  return sumOf(lastDay((await world.store.get('apiUsage', org.id)) ?? [], now))
}

/** `api-usage=10/15000` */
export async function usageText(visit: Visit, org: Org): Promise<string> {
  const used = await callsUsed(visit, org)
  return `api-usage=${String(used)}/${String(org.setup.dailyApiRequests)}`
}

/** Tells with every answer of the REST API, refusals too, how many calls are left. */
export async function withLimitInfo(visit: Visit, answer: Answer): Promise<Answer> {
  const org = await orgOfCall(visit)
  if (!org) return answer
  const line: HeaderLine = ['Sforce-Limit-Info', await usageText(visit, org)]
  return { ...answer, headers: [...answer.headers, line] }
}

/** The org of the host; where several are meant, the org of the token. */
async function orgOfCall(visit: Visit): Promise<Org | null> {
  const [only, ...others] = visit.place.orgs
  if (only && others.length === 0) return only
  const line = header(visit.request.headers, 'Authorization') ?? ''
  const token = /^(?:Bearer|OAuth) +(\S+)$/i.exec(line)?.[1]
  if (token === undefined) return null
  return (await bearerOf(visit, token))?.org ?? null
}

function lastDay(hours: readonly CallsOfHour[], now: number): readonly CallsOfHour[] {
  const oldest = Math.floor(now / hour) - hoursOfDay
  return hours.filter(([each]) => each > oldest)
}

function withOneMore(hours: readonly CallsOfHour[], thisHour: number): readonly CallsOfHour[] {
  const others = hours.filter(([each]) => each !== thisHour)
  const before = hours.find(([each]) => each === thisHour)?.[1] ?? 0
  return [...others, [thisHour, before + 1]]
}

function sumOf(hours: readonly CallsOfHour[]): number {
  return hours.reduce((sum, [, calls]) => sum + calls, 0)
}

import type { Org } from '../../org/directory.ts'
import { mintHybridSession } from '../../org/mint.ts'
import { covers } from '../../org/scopes.ts'
import type { Visit } from '../../world/visit.ts'
import type { Fields } from '../fields-answer.ts'

/** What a hybrid app's web views need besides tokens: one session a domain (sheet §5.5). */
export async function hybridFields(
  visit: Visit,
  org: Org,
  scopes: readonly string[],
): Promise<Fields> {
  const domains: Fields[] = []
  for (const name of ['lightning', 'visualforce', 'content']) {
    if (covers(scopes, name)) domains.push(await sessionAt(visit, org, name))
  }
  return [...domains.flat(), ...(covers(scopes, 'web') ? await cookies(visit, org) : [])]
}

async function sessionAt({ world }: Visit, org: Org, name: string): Promise<Fields> {
  return [
    [`${name}_domain`, org.authority.replace(`.my.${org.domain}`, `.${name}.${org.domain}`)],
    [`${name}_sid`, await mintHybridSession(world, org.id)],
  ]
}

async function cookies({ world, address }: Visit, { id }: Org): Promise<Fields> {
  return [
    ['csrf_token', await mintHybridSession(world, id)],
    ['cookie-clientSrc', address],
    ['cookie-sid_Client', await mintHybridSession(world, id)],
    ['sidCookieName', 'sid'],
    ['parent_sid', await mintHybridSession(world, id)],
  ]
}

import type { OrgSetup } from '@flowscope/reference'
import { hostOf } from '@flowscope/salesforce-emulator'

const everybody = ['localhost', '127.0.0.1', '::1', 'login.localhost', 'test.localhost']

/** Each name is listed: not every client reads a wildcard directly below a top level. */
export function certifiedHosts(
  orgs: readonly OrgSetup[],
  host: string,
  publicUrl: URL | null,
): readonly string[] {
  const own = host === '0.0.0.0' || host === '::' ? [] : [host]
  const published = publicUrl === null ? [] : [publicUrl.hostname]
  return [...new Set([...everybody, ...orgs.map((org) => hostOf(org)), ...own, ...published])]
}

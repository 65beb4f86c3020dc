import type { MockOptions } from '../options.ts'

/** What the settings themselves keep secret: none of it may reach the log. */
export function secretsOf({ orgs = [], adminToken }: MockOptions): readonly string[] {
  const members = orgs.flatMap(({ apps = [], users = [] }) => [
    ...apps.map(({ consumerSecret }) => consumerSecret),
    ...users.flatMap(({ password, securityToken }) => [password, securityToken]),
  ])
  return [...members, adminToken].filter((value): value is string => Boolean(value))
}

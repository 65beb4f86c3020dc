import { practiceRun } from '@flowscope/reference'

const { client, username, world } = practiceRun()
const user = world.orgs.flatMap((org) => org.users).find((each) => each.username === username)

/** What the mock's app and user are, for a rehearsal: none of it is secret. */
export const practiceLogin = {
  username,
  password: user?.password ?? '',
  consumerSecret: client.consumerSecret ?? '',
} as const

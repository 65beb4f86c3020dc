import type { AppSetup, ClientSetup, OrgSetup, RunSetup, UserSetup } from '@flowscope/reference'
import type { Run } from '@flowscope/flow'
import { transcriptWords as words } from '../../words/transcript.ts'
import type { Row } from './checks.ts'
import type { TranscribedRun } from './transcript.ts'
import { momentClock } from './world-time.ts'

/** A part of the set-up as names and values. */
export interface SetupTable {
  readonly title: string
  readonly rows: readonly Row[]
}

/** What the reader has to know to make the run again. */
export function aboutRows({ run, runs, moments }: TranscribedRun): readonly Row[] {
  const { rulesVersion, world, username } = run.setup
  const end = moments.findLast(({ performed }) => performed)?.performed?.clock ?? world.startsAt
  return [
    [words.about.name, run.name],
    ...originRows(run, runs),
    [words.about.seed, world.seed],
    [words.about.rules, String(rulesVersion)],
    [words.about.starts, momentClock(world.startsAt)],
    [words.about.ends, momentClock(end)],
    [words.about.steps, String(moments.length)],
    [words.about.user, username],
  ]
}

function originRows({ forkedFrom }: Run, runs: readonly Run[]): readonly Row[] {
  const parent = runs.find(({ id }) => id === forkedFrom?.run)
  if (!parent || !forkedFrom) return []
  return [[words.about.origin, words.about.leftAt(parent.name, forkedFrom.decisions)]]
}

export function clientTable({ client }: RunSetup): SetupTable {
  return { title: words.client.title, rows: clientRows(client) }
}

function clientRows(client: ClientSetup): readonly Row[] {
  const { title: _, ...names } = words.client
  const text = (value: string | boolean | null) =>
    typeof value === 'boolean' ? yesOrNo(value) : (value ?? words.values.none)
  return (Object.keys(names) as (keyof typeof names)[]).map((key) => [
    names[key],
    text(client[key]),
  ])
}

export function orgTable(org: OrgSetup, client: ClientSetup): SetupTable {
  const others = org.apps.filter(({ consumerKey }) => consumerKey !== client.consumerKey)
  return {
    title: words.org.title(org.name),
    rows: [
      [words.org.id, org.id],
      [words.org.domain, org.myDomain],
      [words.org.sandbox, org.sandbox ?? words.values.none],
      [words.org.sessionTimeout, words.values.minutes(org.sessionTimeoutMinutes)],
      [words.org.requirePkce, yesOrNo(org.requirePkce)],
      [words.org.accounts, listed(org.accounts.map(({ name }) => name))],
      [words.org.otherApps, listed(others.map(({ name }) => name))],
    ],
  }
}

/** The settings of the app that the web app is known as, if the org has it. */
export function appTable(org: OrgSetup, client: ClientSetup): SetupTable | null {
  const app = org.apps.find(({ consumerKey }) => consumerKey === client.consumerKey)
  return app ? { title: words.app.title(app.name), rows: appRows(app) } : null
}

function appRows(app: AppSetup): readonly Row[] {
  const names = words.app
  const timeout = app.sessionTimeoutMinutes
  return [
    [names.kind, names.kinds[app.kind]],
    [names.status, app.status],
    [names.consumerKey, app.consumerKey],
    [names.consumerSecret, app.consumerSecret ?? words.values.none],
    [names.callbackUrls, listed(app.callbackUrls)],
    [names.scopes, app.scopes.join(' ')],
    [names.secretForCode, yesOrNo(app.requireSecretForWebServerFlow)],
    [names.secretForRefresh, yesOrNo(app.requireSecretForRefreshTokenFlow)],
    [names.requirePkce, yesOrNo(app.requirePkce)],
    [names.rotation, yesOrNo(app.refreshTokenRotation)],
    [names.permittedUsers, app.permittedUsers],
    [names.refreshTokenPolicy, app.refreshTokenPolicy],
    [names.jwt, yesOrNo(app.issueJwtAccessTokens)],
    [
      names.sessionTimeout,
      timeout === null ? words.values.asTheOrg : words.values.minutes(timeout),
    ],
  ]
}

export const userColumns = [
  words.users.username,
  words.users.password,
  words.users.name,
  words.users.profile,
  words.users.special,
] as const

/** One row a user, as {@link userColumns} says. */
export function userRows({ users }: OrgSetup): readonly (readonly string[])[] {
  return users.map((user) => [
    user.username,
    user.password,
    `${user.firstName} ${user.lastName}`.trim(),
    user.profile,
    specialIn(user),
  ])
}

function specialIn({ active, frozen, verificationCode, apiOnly }: UserSetup): string {
  const all = [
    active ? '' : words.users.inactive,
    frozen ? words.users.frozen : '',
    verificationCode === null ? '' : words.users.verified(verificationCode),
    apiOnly ? words.users.apiOnly : '',
  ]
  return all.filter(Boolean).join(', ') || words.users.nothing
}

function yesOrNo(value: boolean): string {
  return value ? words.values.yes : words.values.no
}

function listed(all: readonly string[]): string {
  return all.length === 0 ? words.values.none : all.join(', ')
}

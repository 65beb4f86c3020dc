import { nameOfOrg, type RunSetup } from '@flowscope/reference'
import { setupSwitches, whatIfs, whatIfsOf, type SetupSwitch } from '@flowscope/scenarios'
import type { Configuration } from '@flowscope/stage'
import { setupWords } from '../../words/setup.ts'

type Owner = SetupSwitch['at']

/** A setting as it stands in this run. */
export interface SwitchView {
  readonly id: string
  readonly at: Owner
  readonly label: string
  readonly path: string
  readonly meaning: string
  readonly choices: readonly ChoiceView[]
  /** Which choice holds now, and which did at the start; -1 for none of them. */
  readonly now: number
  readonly start: number
  /** Codes of refusals that it can lead to. */
  readonly leadsTo: readonly string[]
}

export interface ChoiceView {
  readonly label: string
  readonly effect: string
  readonly change: Configuration
}

/** Every switch as it stands, compared with how the run began. */
export function switchViews(now: RunSetup, start: RunSetup): readonly SwitchView[] {
  return setupSwitches.flatMap((each) => {
    const owner = ownerIn(now, each.at)
    return owner ? [switchView(each, now, start, owner.place)] : []
  })
}

/** Whose settings are shown, by name. */
export function ownerNames(setup: RunSetup): Readonly<Record<Owner, string>> {
  const { org, app, user } = peopleIn(setup)
  return {
    app: app?.name ?? '',
    org: org?.name ?? '',
    profile: user?.profile ?? '',
    user: user?.username ?? '',
  }
}

function switchView(each: SetupSwitch, now: RunSetup, start: RunSetup, place: object): SwitchView {
  const { id, at, page, meaning } = each
  return {
    id,
    at,
    label: page.setting,
    path: page.path,
    meaning,
    choices: each.choices.map(({ label, effect, settings }) => ({
      label,
      effect,
      change: { ...place, settings } as Configuration,
    })),
    now: chosenIn(each, now),
    start: chosenIn(each, start),
    leadsTo: codesOf(each),
  }
}

function chosenIn({ at, choices }: SetupSwitch, setup: RunSetup): number {
  const settings = ownerIn(setup, at)?.settings ?? {}
  const holds = (wanted: object) =>
    Object.entries(wanted).every(([name, value]) => isAlike(settings[name], value))
  return choices.findIndex((choice) => holds(choice.settings))
}

function codesOf(each: SetupSwitch): readonly string[] {
  const codes = whatIfsOf(each, whatIfs).flatMap(({ expect }) => expect.code ?? [])
  return [...new Set(codes)]
}

interface OwnerIn {
  readonly place: object
  readonly settings: Readonly<Record<string, unknown>>
}

/** Where a change of these settings is addressed to, and the settings themselves. */
function ownerIn(setup: RunSetup, at: Owner): OwnerIn | null {
  const { org, app, user, profile } = peopleIn(setup)
  if (!org) return null
  const name = nameOfOrg(org)
  switch (at) {
    case 'org':
      return { place: { at, org: name }, settings: { ...org } }
    case 'app':
      return app && { place: { at, org: name, consumerKey: app.consumerKey }, settings: { ...app } }
    case 'user':
      return user && { place: { at, org: name, username: user.username }, settings: { ...user } }
    case 'profile':
      return (
        profile && { place: { at, org: name, profile: profile.name }, settings: { ...profile } }
      )
  }
}

function peopleIn({ world, client, username }: RunSetup) {
  const org = world.orgs.find(({ users }) => users.some((user) => user.username === username))
  const app = org?.apps.find(({ consumerKey }) => consumerKey === client.consumerKey) ?? null
  const user = org?.users.find((each) => each.username === username) ?? null
  const profile = org?.profiles.find(({ name }) => name === user?.profile) ?? null
  return { org: org ?? null, app, user, profile }
}

function isAlike(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other)
}

/** The label of a choice, or that it is none of the prepared ones. */
export function labelOf({ choices }: Pick<SwitchView, 'choices'>, index: number): string {
  return choices[index]?.label ?? setupWords.custom
}

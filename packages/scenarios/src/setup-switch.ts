import {
  practiceApp,
  practiceRun,
  withChange,
  type AppSettings,
  type OrgSettings,
  type ProfileSettings,
  type RunSetup,
  type SetupPage,
  type Sources,
  type UserSettings,
} from '@flowscope/reference'
import type { WhatIf } from './what-if.ts'

interface Settings {
  readonly app: AppSettings
  readonly org: OrgSettings
  readonly profile: ProfileSettings
  readonly user: UserSettings
}

/** Whose settings they are. */
export type SettingsOwner = keyof Settings

/** A setting as an administrator finds it in Salesforce Setup, and what it does to the flow. */
export type SetupSwitch = { readonly [At in SettingsOwner]: SwitchAt<At> }[SettingsOwner]

interface SwitchAt<At extends SettingsOwner> {
  /** Unique and stable. */
  readonly id: string
  readonly at: At
  /** The label in Setup and the way there; where Salesforce has several, the newer one. */
  readonly page: SetupPage & { readonly setting: string }
  /** What it is for, in one sentence. */
  readonly meaning: string
  /** The first one is how the practice world begins. */
  readonly choices: readonly [SetupChoice<Settings[At]>, ...SetupChoice<Settings[At]>[]]
  readonly sources: Sources
}

interface SetupChoice<Owned> {
  /** As Setup has it, or in words where it is typed in. */
  readonly label: string
  readonly settings: Partial<Owned>
  /** What comes of it, in one sentence. */
  readonly effect: string
}

/** The what-ifs that need this setting to be another one: what they expect is what it leads to. */
export function whatIfsOf(
  { at, choices }: SetupSwitch,
  whatIfs: readonly WhatIf[],
): readonly WhatIf[] {
  const names = new Set(choices.flatMap(({ settings }) => Object.keys(settings)))
  return whatIfs.filter((whatIf) => {
    const before = settingsOf(at, practiceRun())
    const after = settingsOf(at, afterChange(whatIf))
    return [...names].some((name) => !isAlike(before[name], after[name]))
  })
}

function afterChange({ setup = (run) => run, change }: WhatIf): RunSetup {
  const run = setup(practiceRun())
  if (change.type !== 'configure') return run
  const { at } = change.change
  if (at === 'webApp' || at === 'faults') return run
  return { ...run, world: withChange(run.world, change.change) }
}

type Named = Readonly<Record<string, unknown>>

function settingsOf(at: SettingsOwner, { world, username }: RunSetup): Named {
  const [org] = world.orgs
  const user = org?.users.find((each) => each.username === username)
  switch (at) {
    case 'org':
      return { ...org }
    case 'app':
      return { ...org?.apps.find(({ consumerKey }) => consumerKey === practiceApp.consumerKey) }
    case 'user':
      return { ...user }
    case 'profile':
      return { ...org?.profiles.find(({ name }) => name === user?.profile) }
  }
}

function isAlike(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other)
}

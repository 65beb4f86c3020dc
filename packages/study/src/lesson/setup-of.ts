import type { Lesson } from '@flowscope/lessons'
import { practiceApp, practiceRun, withChange, type RunSetup } from '@flowscope/reference'
import { setupSwitches, type SetupSwitch } from '@flowscope/scenarios'

/** The practice set-up with the settings that a lesson asks for. */
export function setupOf({ start }: Lesson): RunSetup {
  return Object.entries(start.settings).reduce(withSetting, practiceRun())
}

/** Settings that a lesson may name, each with its labels. */
export const lessonSettings: Readonly<Record<string, readonly string[]>> = Object.fromEntries(
  setupSwitches.map(({ id, choices }) => [id, choices.map(({ label }) => label)]),
)

function withSetting(run: RunSetup, [id, label]: readonly [string, string]): RunSetup {
  const found = setupSwitches.find((each) => each.id === id)
  return found ? { ...run, world: changed(run, found, label) } : run
}

function changed({ world, username }: RunSetup, found: SetupSwitch, label: string) {
  const [first] = world.orgs
  const org = first?.myDomain ?? ''
  switch (found.at) {
    case 'org':
      return withChange(world, { at: 'org', org, settings: chosen(found.choices, label) })
    case 'app': {
      const { consumerKey } = practiceApp
      return withChange(world, {
        at: 'app',
        org,
        consumerKey,
        settings: chosen(found.choices, label),
      })
    }
    case 'user':
      return withChange(world, {
        at: 'user',
        org,
        username,
        settings: chosen(found.choices, label),
      })
    case 'profile': {
      const profile = first?.users.find((user) => user.username === username)?.profile ?? ''
      return withChange(world, {
        at: 'profile',
        org,
        profile,
        settings: chosen(found.choices, label),
      })
    }
  }
}

interface Choice<Settings> {
  readonly label: string
  readonly settings: Settings
}

/** A label that nobody knows leaves the setting as the practice world has it. */
function chosen<Settings>(
  choices: readonly [Choice<Settings>, ...Choice<Settings>[]],
  label: string,
): Settings {
  return (choices.find((choice) => choice.label === label) ?? choices[0]).settings
}

import type { RunSetup } from '@flowscope/reference'
import {
  walkTo,
  whatIfs,
  type Move,
  type OpenGround,
  type WhatCame,
  type WhatIf,
} from '@flowscope/scenarios'
import type { Decision } from '@flowscope/stage'
import type { Random } from '../../random.ts'
import type { DrillMaker } from '../drill-maker.ts'
import { choiceOf } from '../options.ts'
import { lastOf, play, runUpTo } from '../play.ts'
import { someSeed } from '../worlds.ts'
import { firstRefusal } from './first-refusal.ts'
import { messageExhibit } from './message-exhibit.ts'

/** Somebody saves a setting of Salesforce, and something is refused for it. */
export interface SettingCase extends WhatIf {
  readonly setting: string
  readonly change: Extract<Decision, { type: 'configure' }>
}

/** What is saved here does not count, and the refusal has another reason. */
const savedInVain = 'app-timeout-against-org'

const settingCases: readonly SettingCase[] = whatIfs.filter(
  (each): each is SettingCase =>
    each.setting !== undefined &&
    each.expect.code !== null &&
    each.id !== savedInVain &&
    savesSetting(each.change),
)

function savesSetting(change: Move): boolean {
  return change.type === 'configure' && 'settings' in change.change && change.change.at !== 'webApp'
}

/** A refusal, and which of four settings was saved before it. */
export const setting: DrillMaker = {
  subjects: settingCases.length,
  make: async (subject, random, open) => {
    const shown = settingCases[subject] ?? random.pick(settingCases)
    const world = someSeed(random)
    const setup = shown.setup?.(world) ?? world
    const run = await play(open, setup, [...walkTo(shown.at), shown.change, ...shown.then])
    const last = lastOf(run)
    return {
      about: shown.id,
      station: shown.station,
      ask: 'Which setting is behind it?',
      exhibits: [
        { title: 'What happened', text: happened, look: 'prose' },
        messageExhibit(last, 'request', 'The request'),
        messageExhibit(last, 'answer', 'The answer'),
      ],
      task: choiceOf(
        random,
        { text: shown.setting, why: shown.reason },
        await innocentBeside(shown, setup, random, open),
      ),
      reason: `What was changed: ${shown.title}. ${shown.reason}`,
      sources: shown.sources,
      run: runUpTo(run),
      article: null,
    }
  },
}

const happened =
  'Yesterday it worked. Since then one setting was saved in Salesforce; the web app is the same.'

/** Three other settings. Each is saved in place of the guilty one, and must not lead to the same. */
async function innocentBeside(
  shown: SettingCase,
  setup: RunSetup,
  random: Random,
  open: OpenGround,
) {
  const innocent = []
  for (const other of othersBeside(shown, random)) {
    if (innocent.length === 3) break
    const moves = [other.change, ...shown.then]
    const came = await firstRefusal(open, setup, walkTo(shown.at), moves)
    if (wordsOf(came) === wordsOf(shown.expect)) continue
    innocent.push({
      text: other.setting,
      misconception: `“${other.setting}” shows in this way`,
      why: whatItDoes(came),
    })
  }
  return innocent
}

/** One case for each setting, none of which could have been changed here. */
function othersBeside(shown: SettingCase, random: Random): readonly SettingCase[] {
  const changed = [...namesOf(shown), ...alsoSeenWith(shown)]
  const others = random
    .shuffled(settingCases)
    .filter((each) => !namesOf(each).some((name) => changed.includes(name)))
  return others.filter(
    (each, at) => others.findIndex((other) => namesOf(other)[0] === namesOf(each)[0]) === at,
  )
}

/** The names of the settings that are saved: labels are written in several ways. */
function namesOf({ change: { change } }: SettingCase): readonly string[] {
  return 'settings' in change ? Object.keys(change.settings) : []
}

/** Real orgs were seen to answer in these words where the app is not installed (sheet §4.2). */
function alsoSeenWith({ expect: { code } }: SettingCase): readonly string[] {
  return code === 'OAUTH_APPROVAL_ERROR_GENERIC' ? ['status'] : []
}

function whatItDoes(came: WhatCame): string {
  return came.code === null
    ? 'With that one saved, this would have been answered as before.'
    : `That one shows otherwise: \`${wordsOf(came)}\`.`
}

function wordsOf({ code, text }: Pick<WhatCame, 'code' | 'text'>): string {
  return [code, text].filter((part) => part !== null).join(': ')
}

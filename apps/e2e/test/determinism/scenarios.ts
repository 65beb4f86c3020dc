import type { RunSetup } from '@flowscope/reference'
import {
  attackedSetup,
  attacks,
  defenceIds,
  faultCases,
  playAttack,
  playMoves,
  walkTo,
  whatIfs,
  type Attack,
  type AttackId,
  type DefenceId,
  type FaultCase,
  type Ground,
  type WhatIf,
} from '@flowscope/scenarios'

/** What can be performed on any ground. */
export interface Scenario {
  readonly name: string
  readonly setup: (practice: RunSetup) => RunSetup
  readonly play: (ground: Ground) => Promise<unknown>
}

/** Every what-if, every attack without and with each defence, every fault as it is and mended. */
export function allScenarios(): readonly Scenario[] {
  return [
    ...whatIfs.map(ofWhatIf),
    ...attacks.flatMap((attack) => [null, ...defenceIds].map((id) => ofAttack(attack, id))),
    ...faultCases.flatMap((fault) => [failing(fault), mended(fault)]),
  ]
}

/**
 * Of the what-ifs one for each station, one for each thing that can be configured and one for each
 * who changes something; each attack undefended and against its main defence; some faults.
 */
export function someScenarios(): readonly Scenario[] {
  const told = [
    ...firstOfEach(whatIfs, ({ station }) => station),
    ...firstOfEach(whatIfs, configuredBy),
    ...firstOfEach(whatIfs, ({ by }) => by),
  ]
  return [
    ...[...new Set(told)].map(ofWhatIf),
    ...attacks.flatMap((attack) =>
      [null, mainDefence[attack.id]].map((id) => ofAttack(attack, id)),
    ),
    ...firstOfEach(faultCases, ({ came: { check } }) => check?.split('.')[0]).map(failing),
  ]
}

/** What the textbook sends against it; whether that helps is told by the matrix. */
const mainDefence: Readonly<Record<AttackId, DefenceId>> = {
  forgedCallback: 'state',
  codeInterception: 'pkce',
  codeAfterUse: 'secret',
  codeInjection: 'pkce',
  leakedSecret: 'pkce',
  looseRedirect: 'exactRedirect',
  openRedirector: 'secret',
  mixUp: 'iss',
  leakedAccessToken: 'shortLife',
  overBroadScope: 'shortLife',
  refreshTokenFirst: 'rotation',
  refreshTokenLate: 'rotation',
  lookAlikeApp: 'adminApproval',
}

function ofWhatIf({ id, at, change, then, setup = asItIs }: WhatIf): Scenario {
  const moves = [...walkTo(at), change, ...then]
  return { name: `what if ${id}`, setup, play: (ground) => playMoves(ground, moves) }
}

function ofAttack(attack: Attack, defence: DefenceId | null): Scenario {
  const on = defence === null ? [] : [defence]
  return {
    name: `attack ${attack.id} against ${defence ?? 'nothing'}`,
    setup: (practice) => attackedSetup(attack, on, practice),
    play: (ground) => playAttack(ground, attack),
  }
}

function failing({ id, setup = asItIs, moves }: FaultCase): Scenario {
  return { name: `fault ${id}`, setup, play: (ground) => playMoves(ground, moves) }
}

function mended({ id, fixed }: FaultCase): Scenario {
  const { setup = asItIs, moves } = fixed
  return { name: `fault ${id}, mended`, setup, play: (ground) => playMoves(ground, moves) }
}

function configuredBy({ change }: WhatIf): string | undefined {
  return change.type === 'configure' ? change.change.at : undefined
}

function firstOfEach<Item>(
  items: readonly Item[],
  kindOf: (item: Item) => string | undefined,
): readonly Item[] {
  const first = new Map<string | undefined, Item>()
  for (const item of items) if (!first.has(kindOf(item))) first.set(kindOf(item), item)
  return [...first.values()]
}

const asItIs = (setup: RunSetup) => setup

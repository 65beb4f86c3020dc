import { practiceRun, type RunSetup } from '@flowscope/reference'
import type { Decision } from '@flowscope/stage'
import { defenceIds, type Attack, type AttackId, type DefenceId, type Evidence } from './attack.ts'
import { attacks } from './attacks/index.ts'
import { defended } from './defences.ts'
import type { Ground } from './perform.ts'
import { playAttack, type PlayedPhase } from './play-attack.ts'

/** Lays out everything anew for one run; what it opened is closed again afterwards. */
export type OpenGround = (
  setup: RunSetup,
) => Promise<Ground & { readonly close?: () => Promise<void> }>

/** One attack against some defences, as it really went, with the run that shows it. */
export interface Cell {
  readonly attack: AttackId
  readonly defences: readonly DefenceId[]
  readonly evidence: Evidence
  /** With these two a link can be written. */
  readonly setup: RunSetup
  readonly decisions: readonly Decision[]
  readonly captions: readonly Caption[]
}

export interface Caption {
  /** How many decisions stand before it. */
  readonly at: number
  readonly text: string
}

/** Plays one attack in a world of its own, with these defences on and all others off. */
export async function playCell(
  open: OpenGround,
  attack: Attack,
  defencesOn: readonly DefenceId[],
  practice: RunSetup = practiceRun(),
): Promise<Cell> {
  const setup = attackedSetup(attack, defencesOn, practice)
  const ground = await open(setup)
  try {
    const phases = await playAttack(ground, attack)
    const played = phases.flatMap((phase) => phase.played)
    return {
      attack: attack.id,
      defences: defencesOn,
      evidence: attack.evidence(played, setup),
      setup,
      decisions: played.map(({ decision }) => decision),
      captions: captionsOf(phases),
    }
  } finally {
    await ground.close?.()
  }
}

/** Where an attack is played: the practice world with these defences on and all others off. */
export function attackedSetup(
  attack: Attack,
  defencesOn: readonly DefenceId[],
  practice: RunSetup = practiceRun(),
): RunSetup {
  const { client } = practice
  const plain = { ...practice, client: { ...client, scope: scopeWithoutNonce } }
  return defended(attack.setup?.(plain) ?? plain, defencesOn)
}

/**
 * Fills the matrix by playing it, row by row: each attack without any defence first, then against
 * each defence by itself.
 */
export async function* matrixOf(
  open: OpenGround,
  rows: readonly Attack[] = attacks,
): AsyncGenerator<Cell, void> {
  for (const attack of rows) {
    for (const defencesOn of [[], ...defenceIds.map((id) => [id])]) {
      yield await playCell(open, attack, defencesOn)
    }
  }
}

/** With `openid` there is a nonce, which stops an injected code too: it would hide what PKCE does. */
const scopeWithoutNonce = 'api refresh_token'

function captionsOf(phases: readonly PlayedPhase[]): readonly Caption[] {
  const told: Caption[] = []
  let at = 0
  for (const { caption, played } of phases) {
    if (played.length > 0) told.push({ at, text: caption })
    at += played.length
  }
  return told
}

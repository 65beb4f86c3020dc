import { pageCrypto, practiceDice } from '@flowscope/ports'
import type { RunSetup } from '@flowscope/reference'
import { createWorld } from '@flowscope/salesforce-emulator'
import {
  hostStage,
  openStage,
  pageNetwork,
  StageError,
  worldAuthorities,
  type Decision,
  type HostedStage,
} from '@flowscope/stage'
import type { Choice, DraftOf } from './generate.ts'
import { nextChoice } from './generate.ts'
import { phaseAfter, type Phase } from './phase.ts'
import type { Random } from './random.ts'
import type { Tried } from './recorded.ts'
import type { Result } from './wire-client.ts'

/** One thing that was tried in a run: behind which decisions, and what came of it on the page. */
export interface Trial extends Tried {
  readonly label: Choice['label']
}

/** Generates a run by playing it on the page; at times it goes back and plays another branch. */
export async function playedOnPage(
  random: Random,
  setup: RunSetup,
  length: number,
): Promise<readonly Trial[]> {
  const stage = pageStage(setup)
  const trials = await branch(stage, random, [], 'configured', length)
  const forked = random.chance(0.1) ? await fork(stage, random, trials) : []
  await stage.close()
  return [...trials, ...forked]
}

export function pageStage(setup: RunSetup): HostedStage {
  const crypto = pageCrypto(globalThis.crypto.subtle)
  const dice = practiceDice(crypto, setup.world.seed)
  const authorities = worldAuthorities(setup.world)
  return hostStage(() => {
    const world = createWorld(setup.world, { crypto, dice })
    return openStage(setup, pageNetwork({ world, authorities }), { crypto, dice })
  })
}

async function branch(
  stage: HostedStage,
  random: Random,
  from: readonly Decision[],
  begin: Phase,
  length: number,
): Promise<readonly Trial[]> {
  const trials: Trial[] = []
  let prefix = from
  let phase = begin
  while (trials.length < length) {
    const draftOf: DraftOf = (step) => stage.draft(prefix, step).catch(notPossible)
    const choice = await nextChoice(random, phase, draftOf)
    const result = await tried(stage, prefix, choice.decision)
    trials.push({ prefix, ...choice, result })
    if (result.kind === 'notPossible') continue
    prefix = [...prefix, choice.decision]
    phase = phaseAfter(phase, choice.decision, result.performed)
  }
  return trials
}

/** Goes back to a place in the run and restarts from there. */
function fork(stage: HostedStage, random: Random, trials: readonly Trial[]) {
  const { prefix } = random.pick(trials)
  return branch(stage, random, prefix, 'stuck', 4)
}

/** What a decision leads to behind a prefix. */
export async function tried(
  stage: HostedStage,
  prefix: readonly Decision[],
  decision: Decision,
): Promise<Result> {
  try {
    const key = JSON.stringify([...prefix, decision])
    return { kind: 'performed', performed: await stage.perform(prefix, key, decision) }
  } catch (error) {
    if (error instanceof StageError) return { kind: 'notPossible', message: error.message }
    throw error
  }
}

function notPossible(error: unknown): null {
  if (error instanceof StageError) return null
  throw error
}

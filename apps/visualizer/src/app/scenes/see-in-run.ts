import type { Conductor } from '@flowscope/flow'
import { practiceRun, type RunSetup } from '@flowscope/reference'
import {
  attackedSetup,
  attacks,
  walk,
  walkTo,
  whatIfs,
  type Attack,
  type Move,
  type WhatIf,
} from '@flowscope/scenarios'
import { articles } from '../../features/reference/book.ts'
import { refOf } from '../../features/reference/article.ts'
import { plainWalk, sightingOf } from '../../features/reference/sightings/sightings.ts'
import { runViewOf } from '../../run-view/run-view.ts'
import { referenceWords } from '../../words/reference.ts'
import type { NamedNote } from '../use-lab-selection.ts'
import { playMoves, settled } from './director.ts'
import { sightingsAtPresent, type Sighting } from './sightings-at-present.ts'

/**
 * Plays a new practice run up to the first message that shows what an article tells of.
 *
 * @returns what is to be open there; `null` where no run comes there
 */
export async function seeInRun(conductor: Conductor, ref: string): Promise<NamedNote | null> {
  const play = plays.get(sightingOf(ref) ?? '')
  const article = articles.find((each) => refOf(each) === ref)
  if (!play || !article) return null
  const { setup, moves } = play()
  await settled(conductor)
  conductor.send({ type: 'startOver', setup, name: referenceWords.seenRun(article.title) })
  const seen = await playUntilSeen(conductor, moves, ref)
  if (!seen) return null
  const { id } = runViewOf(conductor.getSnapshot()).run
  conductor.send({ type: 'moveCursor', to: seen.cursor })
  return { run: id, ...seen }
}

interface Play {
  readonly setup: RunSetup
  readonly moves: readonly Move[]
}

/** Out of turn, after the tokens: what the web app can ask for besides. */
const furtherCalls: readonly Move[] = (['keys', 'identity', 'versions'] as const).map((step) => ({
  type: 'send',
  step,
}))

/** Every run that can be played, by the name that {@link sightingOf} knows it by. */
export const plays: ReadonlyMap<string, () => Play> = new Map<string, () => Play>([
  [plainWalk, () => ({ setup: practiceRun(), moves: walk })],
  ['calls', () => ({ setup: practiceRun(), moves: [...walkTo('query'), ...furtherCalls] })],
  ...whatIfs.map((whatIf) => [whatIf.id, () => playOfWhatIf(whatIf)] as const),
  ...attacks.map((attack) => [attack.id, () => playOfAttack(attack)] as const),
])

function playOfWhatIf({ setup, at, change, then }: WhatIf): Play {
  return {
    setup: setup?.(practiceRun()) ?? practiceRun(),
    moves: [...walkTo(at), change, ...then],
  }
}

function playOfAttack(attack: Attack): Play {
  return {
    setup: attackedSetup(attack, []),
    moves: attack.phases.flatMap(({ moves }) => moves),
  }
}

async function playUntilSeen(
  conductor: Conductor,
  moves: readonly Move[],
  ref: string,
): Promise<Sighting | null> {
  const sighted = async () => sightingsAtPresent(runViewOf(await settled(conductor))).get(ref)
  let seen = await sighted()
  for (const move of moves) {
    if (seen) break
    await playMoves(conductor, [move])
    seen = await sighted()
  }
  return seen ?? null
}

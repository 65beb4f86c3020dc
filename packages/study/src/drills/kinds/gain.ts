import {
  attacks,
  defenceIds,
  defences,
  playCell,
  type Attack,
  type Cell,
  type DefenceId,
} from '@flowscope/scenarios'
import type { Random } from '../../random.ts'
import type { DrillMaker } from '../drill-maker.ts'
import type { Exhibit } from '../drill.ts'
import { choiceOf } from '../options.ts'
import { someSeed } from '../worlds.ts'

/** An attack against some defences, and what comes of it. */
export const gain: DrillMaker = {
  subjects: attacks.length,
  make: async (subject, random, open) => {
    const attack = attacks[subject] ?? random.pick(attacks)
    const world = someSeed(random)
    const playOther = remembering((other, defencesOn) => playCell(open, other, defencesOn, world))
    const cell = await someCell(attack, random, playOther)
    const others = await otherEndings(cell, random, playOther)
    const why = await whyRight(cell, attack, playOther)
    return {
      about: attack.id,
      station: null,
      ask: 'What does the attacker gain with this?',
      exhibits: exhibitsOf(attack, cell.defences),
      task: choiceOf(
        random,
        { text: cell.evidence.sentence, why },
        others.map((other) => ({ text: other.evidence.sentence, ...whyNot(other, cell) })),
      ),
      reason: why,
      sources: attack.sources,
      run: { setup: cell.setup, decisions: cell.decisions },
      article: null,
    }
  },
}

type PlayOther = (attack: Attack, defencesOn: readonly DefenceId[]) => Promise<Cell>

/** Nothing is played twice for one drill. */
function remembering(playOther: PlayOther): PlayOther {
  const played = new Map<string, Promise<Cell>>()
  return (attack, defencesOn) => {
    const name = [attack.id, ...defencesOn].join()
    const cell = played.get(name) ?? playOther(attack, defencesOn)
    played.set(name, cell)
    return cell
  }
}

/** Every other time one that is kept out, where anything keeps it out. */
async function someCell(attack: Attack, random: Random, playOther: PlayOther): Promise<Cell> {
  const wantsObstacle = random.below(2) === 0
  const defencesToTry = random.shuffled(defenceIds)
  const cell = await playOther(attack, defencesToTry.slice(0, random.below(3)))
  if (!wantsObstacle || !cell.evidence.succeeded) return cell
  for (const id of defencesToTry) {
    const other = await playOther(attack, [id])
    if (!other.evidence.succeeded) return other
  }
  return cell
}

/** How it, or an attack like it, ends with other defences: three endings that differ. */
async function otherEndings(
  cell: Cell,
  random: Random,
  playOther: PlayOther,
): Promise<readonly Cell[]> {
  const endings = [cell]
  for (const [attack, defencesOn] of tries(cell, random)) {
    if (endings.length === 4) break
    const other = await playOther(attack, defencesOn)
    const isNew = endings.every(({ evidence }) => evidence.sentence !== other.evidence.sentence)
    if (isNew) endings.push(other)
  }
  return endings.slice(1)
}

/** Without any defence first, then with single ones that are off here. */
function tries(cell: Cell, random: Random): readonly (readonly [Attack, readonly DefenceId[]])[] {
  const off = random.shuffled(defenceIds.filter((id) => !cell.defences.includes(id)))
  const own = attacks.filter(({ id }) => id === cell.attack)
  const others = random.shuffled(attacks.filter(({ id }) => id !== cell.attack))
  const single = off.map((id) => [id] as const)
  return [
    ...own.flatMap((attack) => [[], ...single.slice(0, 5)].map((on) => [attack, on] as const)),
    ...others.flatMap((attack) => [[], ...single.slice(0, 1)].map((on) => [attack, on] as const)),
  ]
}

function exhibitsOf(
  { title, goal, position }: Attack,
  on: readonly DefenceId[],
): readonly Exhibit[] {
  return [
    { title, text: `${position} What they are after: ${goal}`, look: 'prose' },
    {
      title: 'What stands against it',
      text:
        on.length === 0
          ? 'Nothing: every defence is off.'
          : `On: ${on.map((id) => defences[id].title).join(' · ')}. All others are off.`,
      look: 'prose',
    },
  ]
}

async function whyRight(
  { evidence, defences: on }: Cell,
  attack: Attack,
  playOther: PlayOther,
): Promise<string> {
  if (on.length === 0) return evidence.succeeded ? nothingStands : alwaysStopped
  if (evidence.succeeded) {
    return `${named(on)} ${on.length > 1 ? 'do' : 'does'} not help against this one.`
  }
  const plain = await playOther(attack, [])
  if (!plain.evidence.succeeded) return alwaysStopped
  const alone = await Promise.all(on.map((id) => playOther(attack, [id])))
  const stopping = alone.filter((each) => !each.evidence.succeeded).flatMap((each) => each.defences)
  return stopping.map((id) => `${named([id])} stops it. ${defences[id].what}`).join(' ')
}

const nothingStands = 'Nothing stands in the way.'
const alwaysStopped = 'This is stopped by what Salesforce always checks.'

function whyNot(other: Cell, cell: Cell) {
  if (other.attack !== cell.attack) {
    return {
      misconception: `this is the same as “${titleOf(other)}”`,
      why: `So ends another attack: “${titleOf(other)}”.`,
    }
  }
  if (other.defences.length === 0) {
    return {
      misconception: `${named(cell.defences)} ${cell.defences.length > 1 ? 'change' : 'changes'} nothing here`,
      why: 'So it ends where every defence is off.',
    }
  }
  return {
    misconception: `the attacker is kept out even without ${named(other.defences)}`,
    why: `So it ends with ${named(other.defences)}, which is off here.`,
  }
}

function titleOf({ attack }: Cell): string {
  return attacks.find(({ id }) => id === attack)?.title ?? attack
}

function named(ids: readonly DefenceId[]): string {
  return ids.map((id) => `“${defences[id].title}”`).join(' and ')
}

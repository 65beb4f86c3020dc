import type { Conductor } from '@flowscope/flow'
import { practiceRun, type RunSetup } from '@flowscope/reference'
import { practiceCopyOf, whatIfFor, type Move } from '@flowscope/scenarios'
import { liveRunWords } from '../../words/live-run.ts'
import { playMoves, settled } from '../scenes/director.ts'
import { takeAsked, type AskedOfPractice } from './asked-of-practice.ts'

/** Plays in a practice run what a live run asked for; nothing where nobody asked. */
export async function playAsked(conductor: Conductor): Promise<void> {
  const asked = takeAsked()
  const play = asked && playOf(asked)
  if (!play) return
  await settled(conductor)
  conductor.send({ type: 'startOver', setup: play.setup, name: play.name })
  await playMoves(conductor, play.moves)
}

interface Play {
  readonly name: string
  readonly setup: RunSetup
  readonly moves: readonly Move[]
}

function playOf(asked: AskedOfPractice): Play | null {
  if (asked.kind === 'copy') {
    return { name: liveRunWords.practice.copied, ...practiceCopyOf(asked.live, asked.steps) }
  }
  const shown = whatIfFor(asked.refusal)
  if (!shown) return null
  const { whatIf, moves } = shown
  const setup = whatIf.setup?.(practiceRun()) ?? practiceRun()
  return { name: liveRunWords.practice.shown(whatIf.title), setup, moves }
}

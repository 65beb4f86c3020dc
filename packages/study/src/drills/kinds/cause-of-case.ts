import { findingFor } from '@flowscope/reference'
import type { FaultCase, OpenGround } from '@flowscope/scenarios'
import type { Random } from '../../random.ts'
import type { Exhibit, MadeDrill } from '../drill.ts'
import { choiceOf } from '../options.ts'
import { lastOf, play, runUpTo } from '../play.ts'
import { someSeed } from '../worlds.ts'
import { messageExhibit } from './message-exhibit.ts'

/** A run that failed, as a colleague tells of it. */
export async function causeOfCase(
  { id, story, setup, moves, causes, fix, sources, came }: FaultCase,
  random: Random,
  open: OpenGround,
): Promise<MadeDrill> {
  const world = someSeed(random)
  const run = await play(open, setup?.(world) ?? world, moves)
  const last = lastOf(run)
  const [[right, because], ...wrong] = causes
  const finding = came.code === null ? undefined : findingFor(came.code, came.text ?? undefined)
  return {
    about: id,
    station: null,
    ask: 'What is the cause?',
    exhibits: [{ title: 'A colleague reports', text: story, look: 'prose' }, ...exhibits(last)],
    task: choiceOf(
      random,
      { text: right, why: because },
      wrong.map(([text, why]) => ({ text, misconception: text.replace(/\.$/, ''), why })),
    ),
    reason: `${because} ${fix}`,
    sources,
    run: runUpTo(run),
    article: finding ? `errors/${finding.id}` : null,
  }
}

function exhibits(last: ReturnType<typeof lastOf>): readonly Exhibit[] {
  if (last.performed.exchange === null) return []
  return [
    messageExhibit(last, 'request', 'The last request'),
    messageExhibit(last, 'answer', 'What came back'),
  ]
}

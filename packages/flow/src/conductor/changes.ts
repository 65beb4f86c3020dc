import type { RunSetup } from '@flowscope/reference'
import type { Decision, Performed } from '@flowscope/stage'
import { boundaryAfter, nextBoundary, previousBoundary } from '../boundaries.ts'
import { appendDecision, appendOutcome, type Journal } from '../journal.ts'
import { readLink } from '../links/read-link.ts'
import { addRun, forkRun, newestRun, unfoldRun, withJournal } from '../runs/run-tree.ts'
import type { ConductorContext, Replayed } from './context.ts'
import { linkProblems, problemOfReplay } from './link-problems.ts'
import { currentRun, openHere, prefixHere, recordedNext } from './questions.ts'

type Change = Partial<ConductorContext>

/** Writes a decision at the cursor; in the past, into a fork that leaves the run as it is. */
export function writeDecision(context: ConductorContext, decision: Decision): Change {
  const place =
    recordedNext(context) === null ? context : { ...context, ...fork(context, decision) }
  const journal = appendDecision(currentRun(place).journal, context.newKey(), decision)
  return { ...place, ...withEntries(place, journal), chosenStep: null, problem: null }
}

function fork(context: ConductorContext, decision: Decision): Change {
  const shared = prefixHere(context).length
  const tree = forkRun(context.tree, currentRun(context), shared, decision)
  return { tree, currentRunId: newestRun(tree).id }
}

export function writeOutcome(context: ConductorContext, performed: Performed): Change {
  const open = openHere(context)
  if (open === null) return {}
  return {
    ...withEntries(context, appendOutcome(currentRun(context).journal, open.key, performed)),
    problem: null,
  }
}

/** Takes back a decision that was not performed. */
export function takeBack(context: ConductorContext): Change {
  if (openHere(context) === null) return { problem: null }
  return { ...withEntries(context, currentRun(context).journal.slice(0, -1)), problem: null }
}

function withEntries({ tree, currentRunId }: ConductorContext, journal: Journal): Change {
  return {
    tree: withJournal(tree, currentRunId, journal),
    cursor: journal.length,
    draft: null,
  }
}

/** A place between a decision and its outcome, as in a link that was written in flight, is the one behind both. */
export function moveCursor(context: ConductorContext, to: number): Change {
  const cursor = nextBoundary(currentRun(context).journal, Math.trunc(to) - 1)
  return { cursor, chosenStep: null, draft: null }
}

/** Who looks at the newest step goes on doing so; who reads the past is left there. */
export function adopt(context: ConductorContext, journal: Journal): Change {
  const { tree, currentRunId, cursor } = context
  const wasAtTip = recordedNext(context) === null
  return {
    tree: withJournal(tree, currentRunId, journal),
    cursor: wasAtTip ? journal.length : Math.min(cursor, journal.length),
    draft: null,
    chosenStep: null,
    problem: null,
  }
}

export function back(context: ConductorContext): Change {
  return moveCursor(context, previousBoundary(currentRun(context).journal, context.cursor))
}

export function forward(context: ConductorContext): Change {
  return moveCursor(context, nextBoundary(currentRun(context).journal, context.cursor))
}

export function startOver(
  context: ConductorContext,
  { setup, name }: { readonly setup?: RunSetup; readonly name?: string },
): Change {
  const { tree } = context
  const own = setup ?? currentRun(context).setup
  const named = name ?? `run ${tree.runs.length + 1}`
  return enter(addRun(tree, { setup: own, journal: [], forkedFrom: null, name: named }))
}

/** Opens a run that goes on from the cursor, whether anything was decided there or not. */
export function forkHere(context: ConductorContext, name: string): Change {
  const { id, setup, journal } = currentRun(context)
  const shared = journal.slice(0, context.cursor)
  const forkedFrom = { run: id, decisions: prefixHere(context).length }
  const tree = addRun(context.tree, { setup, journal: shared, forkedFrom, name })
  return { ...enter(tree), cursor: shared.length }
}

export function openRun(context: ConductorContext, id: string): Change {
  const run = context.tree.runs.find((each) => each.id === id)
  if (run === undefined) return {}
  return {
    tree: unfoldRun(context.tree, id),
    currentRunId: id,
    ...clean,
    cursor: run.journal.length,
  }
}

export function loadLink(context: ConductorContext, text: string): Change {
  const reading = readLink(text)
  if (reading.kind !== 'run') return { problem: linkProblems[reading.kind] }
  const { setup, name } = reading.run
  const tree = addRun(context.tree, { setup, journal: [], forkedFrom: null, name })
  return { ...enter(tree), linked: reading.run }
}

/** Takes over what a replay brought, at the linked place, and says what is not as the link promised. */
export function writeReplay(context: ConductorContext, replayed: Replayed): Change {
  const { linked } = context
  const { journal } = replayed
  return {
    ...withEntries(context, journal),
    cursor: boundaryAfter(journal, linked?.position ?? journal.length),
    linked: null,
    problem: linked === null ? null : problemOfReplay(linked, replayed),
  }
}

function enter(tree: ConductorContext['tree']): Change {
  return { tree, currentRunId: newestRun(tree).id, ...clean }
}

const clean = {
  cursor: 0,
  chosenStep: null,
  draft: null,
  problem: null,
  playing: false,
  playEnded: false,
} as const

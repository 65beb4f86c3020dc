import { boundaryAfter, foldRun, regions, stateOf, type Run } from '@flowscope/flow'
import type { Exchange } from '@flowscope/http-message'
import { isRefused, type Moment } from '../../run-view/moments.ts'
import { channelWords, parties } from '../../run-view/parties.ts'
import { regionNames, wordsOfState } from '../../run-view/state-words.ts'
import { wordsOfDecision } from '../../run-view/steps.ts'
import { transcriptWords as words } from '../../words/transcript.ts'
import { checkedIn, noteIn, type Checked, type Note } from './checks.ts'
import { sentencesOfFacts } from './facts.ts'
import { stepId } from './transcript.ts'
import { momentClock } from './world-time.ts'
import { messagesOf, type WireMessage } from './wire-messages.ts'

/** All that is told of one step, in words: the page, the print and the Markdown are set from it. */
export interface TranscriptStep {
  readonly id: string
  readonly title: string
  readonly refused: boolean
  /** What somebody did, where it is not in the message itself. */
  readonly decided: readonly string[]
  readonly travel: string | null
  readonly messages: readonly WireMessage[]
  /** Why no answer came. */
  readonly failure: string | null
  readonly checked: Checked | null
  readonly facts: readonly string[]
  readonly note: Note | null
  readonly states: readonly (readonly [region: string, state: string])[]
  readonly forks: readonly string[]
  readonly clock: string | null
}

export function transcriptStep(run: Run, runs: readonly Run[], moment: Moment): TranscriptStep {
  const { index, decision, performed } = moment
  return {
    id: stepId(index),
    title: words.step(index + 1, wordsOfDecision(decision)),
    refused: isRefused(moment),
    decided: decidedIn(moment),
    ...exchangeIn(performed?.exchange ?? null),
    checked: checkedIn(performed?.verdict ?? null),
    facts: sentencesOfFacts(performed?.facts ?? []),
    note: noteIn(performed?.note ?? null),
    states: statesAfter(run, index),
    forks: forksAt(run, runs, index),
    clock: performed && momentClock(performed.clock),
  }
}

function exchangeIn(exchange: Exchange | null) {
  if (!exchange) return { travel: null, messages: [], failure: null }
  const { outcome } = exchange
  return {
    travel: travelOf(exchange),
    messages: messagesOf(exchange),
    failure: outcome.type === 'failure' ? words.failure(outcome.failure.detail) : null,
  }
}

function travelOf({ from, to, channel }: Exchange): string {
  return words.travel(parties[from].name, parties[to].name, channelWords[channel])
}

function decidedIn({ decision, performed }: Moment): readonly string[] {
  const open = performed === null ? [words.decided.open] : []
  switch (decision.type) {
    case 'act':
      return [words.decided.act, ...open]
    case 'advanceClock':
      return [words.decided.clock, ...open]
    case 'leave':
      return [words.decided.leave, ...open]
    case 'cancel':
      return [words.decided.cancel, ...open]
    case 'restart':
      return [words.decided.restart, ...open]
    case 'configure':
      return [words.decided.configure, ...open]
    case 'submit':
      return [
        ...decision.typed.map(([field, value]) => words.decided.typed(field, value)),
        ...(decision.button === '' ? [] : [words.decided.pressed(decision.button)]),
        ...open,
      ]
    case 'attack':
      return [...(performed?.exchange === null ? [words.decided.attack] : []), ...open]
    case 'send':
      return [...(decision.edit ? [words.decided.edited] : []), ...open]
  }
}

function statesAfter({ journal }: Run, index: number): TranscriptStep['states'] {
  const snapshot = foldRun(journal, boundaryAfter(journal, index + 1))
  return regions
    .map((region) => [region, stateOf(snapshot, region)] as const)
    .filter(([region, state]) => region !== 'attacker' || state !== 'idle')
    .map(([region, state]) => [regionNames[region], wordsOfState(state)] as const)
}

/** A fork that shares the steps before this one leaves at this one. */
function forksAt(run: Run, runs: readonly Run[], index: number): readonly string[] {
  return runs
    .filter(({ forkedFrom }) => forkedFrom?.run === run.id && forkedFrom.decisions === index)
    .map(({ name }) => words.forks.leaves(name))
}

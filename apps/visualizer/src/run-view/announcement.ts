import { announcementWords as words } from '../words/announcements.ts'
import { isRefused, type Moment } from './moments.ts'
import type { RunView } from './run-view.ts'
import { wordsOfState } from './state-words.ts'
import { wordsOfDecision } from './steps.ts'

export type Heard = Pick<
  RunView,
  'run' | 'runs' | 'moments' | 'present' | 'position' | 'state' | 'clock' | 'playing'
>

/**
 * What the one polite voice says when one picture of the runs follows another, in one breath.
 *
 * @returns `null` where nothing is worth a word, such as one of many steps of Play
 */
export function announcementOf(before: Heard, now: Heard): string | null {
  if (now.playing) return whilePlaying(before, now)
  const sentences = [
    before.playing ? words.paused : '',
    changeOfRun(before, now),
    before.playing || isElsewhere(before, now) ? placeOf(before, now) : '',
  ]
  return sentences.filter(Boolean).join(' ') || null
}

/** Each step of Play would talk over the last; a refusal is worth it. */
function whilePlaying(before: Heard, now: Heard): string | null {
  if (!before.playing) return words.playing
  const { present } = now
  return present && isResult(before, now) && isRefused(present) ? resultOf(present, now) : null
}

function changeOfRun(before: Heard, { run }: Heard): string {
  if (before.run.id === run.id) return ''
  const isMade = run.forkedFrom !== null && before.runs.every(({ id }) => id !== run.id)
  return isMade ? words.fork(run.name) : words.runOpened(run.name)
}

function isElsewhere(before: Heard, now: Heard): boolean {
  return before.run.id !== now.run.id || before.position !== now.position
}

function placeOf(before: Heard, now: Heard): string {
  const { present, position, moments } = now
  if (present === null) return `${words.atStart} ${stateOf(now)}`
  if (isResult(before, now)) return resultOf(present, now)
  return `${words.at(position, moments.length, wordsOfDecision(present.decision))} ${stateOf(now)}`
}

/** True where the newest step of the run came since. */
function isResult(before: Heard, { run, moments, position }: Heard): boolean {
  const known = before.run.id === run.id ? before.moments.length : (run.forkedFrom?.decisions ?? 0)
  return position === moments.length && moments.length > known
}

/** What was answered, and where the flow stands now. */
function resultOf({ index, decision, performed }: Moment, now: Heard): string {
  const what = words.step(index + 1, wordsOfDecision(decision))
  const time = decision.type === 'advanceClock' ? ` ${words.clock(clock.format(now.clock))}` : ''
  return `${what}${answerOf(performed)}.${time} ${stateOf(now)}`
}

function answerOf(performed: Moment['performed']): string {
  const outcome = performed?.exchange?.outcome
  if (!performed || !outcome) return ''
  if (outcome.type === 'failure') return words.unanswered(outcome.failure.detail)
  const cause = performed.verdict?.cause
  const code = cause?.kind === 'refusedByServer' ? cause.code : null
  return words.answered(outcome.response.status, code)
}

function stateOf({ state }: Heard): string {
  return words.state(wordsOfState(state))
}

const clock = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'UTC',
  weekday: 'long',
  hour: '2-digit',
  minute: '2-digit',
  second: '2-digit',
})

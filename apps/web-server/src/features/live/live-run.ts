import { randomUUID } from 'node:crypto'
import type { HttpResponse } from '@flowscope/http-message'
import {
  StageError,
  type Arriving,
  type Decision,
  type Draft,
  type LiveRunAnswer,
  type LiveStage,
  type LiveStep,
  type MessageEdit,
  type Performed,
  type StepId,
  type TellingForms,
} from '@flowscope/stage'
import { PublicError } from '../../errors.ts'
import { openTurns } from './turns.ts'
import { otherPlace, runForgotten } from './refusals.ts'
import { isAtEnd, stepsTold, type Place, type Step } from './steps.ts'
import { ticketOf } from './ticket.ts'

export type Decided =
  | { readonly type: 'performed'; readonly performed: Performed }
  /** The browser has to ask for it, once, with this ticket. */
  | { readonly type: 'leaving'; readonly ticket: string }

/** What the learner's browser asked, and what this server says with every answer. */
export type Asked = Pick<Arriving, 'request' | 'more'>

/** A run against a real org. One thing happens at a time, and all that it tells is masked. */
export interface LiveRun {
  readonly about: Omit<LiveRunAnswer, 'journal' | 'forgottenAt'>
  readonly journal: () => readonly LiveStep[]
  /** @throws PublicError 409 when the call knows of other decisions, 422 when it is not possible */
  readonly draft: (place: Place, step: StepId) => Promise<Draft>
  /** A key that was performed gives its outcome again. @throws PublicError as `draft` does */
  readonly decide: (place: Place, key: string, decision: Decision) => Promise<Decided>
  /** The browser asks for its redirect; `null` without a ticket, or when the run has gone on. */
  readonly connect: (ticket: string, asked: Asked) => Promise<HttpResponse | null>
  /** The browser comes back; `null` when nobody waits for it. */
  readonly comeBack: (asked: Asked) => Promise<HttpResponse | null>
  readonly awaits: (cookieHeader: string) => boolean
  /** Its secrets, in every form in which a text could tell them. */
  readonly tellingForms: () => TellingForms
  /** Whatever is still under way is told to nobody. */
  readonly close: () => Promise<void>
}

/** @param now milliseconds since the epoch */
export function openLiveRun(about: LiveRun['about'], stage: LiveStage, now: () => number): LiveRun {
  const steps: Step[] = []
  const ticket = ticketOf(now)
  const turns = openTurns(runForgotten)
  const inOrder = <T>(task: () => Promise<T>) => turns.next(task).catch(asPublic)
  const append = (key: string, sent: Decision, performed: Performed): Performed => {
    steps.push({ key, sent, told: stage.hide(sent), performed })
    return performed
  }
  const arrive = async (key: string, decision: Decision, arriving: Arriving) => {
    const { response, performed } = await stage.receive(arriving)
    append(key, decision, performed)
    return response
  }
  const decideNow = async (place: Place, key: string, decision: Decision): Promise<Decided> => {
    const known = steps.find((step) => step.key === key)
    if (known) return { type: 'performed', performed: known.performed }
    checkPlace(steps, place)
    if (isRedirect(decision)) {
      stage.readyToRedirect(decision.edit)
      const leaving = { position: place.position, key, decision }
      return { type: 'leaving', ticket: ticket.issue(leaving) }
    }
    return { type: 'performed', performed: append(key, decision, await stage.perform(decision)) }
  }
  return {
    about,
    journal: () => stepsTold(steps),
    draft: (place, step) =>
      inOrder(async () => {
        checkPlace(steps, place)
        return stage.draft(step)
      }),
    decide: (place, key, decision) => inOrder(() => decideNow(place, key, decision)),
    connect: (name, asked) =>
      inOrder(async () => {
        const leaving = ticket.take(name)
        if (leaving?.position !== steps.length) return null
        const { key, decision } = leaving
        const response = await arrive(key, decision, redirectAsked(decision, asked))
        append(randomUUID(), leave, await stage.perform(leave))
        return response
      }),
    comeBack: (asked) =>
      inOrder(async () => {
        if (steps.at(-1)?.sent.type !== 'leave') return null
        return arrive(randomUUID(), callback, { step: 'callback', ...asked })
      }),
    awaits: (cookieHeader) => stage.awaits(cookieHeader),
    tellingForms: () => stage.tellingForms(),
    close: () => {
      turns.end()
      return stage.close()
    },
  }
}

const leave = { type: 'leave' } as const satisfies Decision
const callback = { type: 'send', step: 'callback' } as const satisfies Decision

function checkPlace(steps: readonly Step[], place: Place): void {
  if (!isAtEnd(steps, place)) throw otherPlace(stepsTold(steps))
}

interface Redirect {
  readonly type: 'send'
  readonly step: 'redirect'
  readonly edit?: MessageEdit
}

function isRedirect(decision: Decision): decision is Decision & Redirect {
  return decision.type === 'send' && decision.step === 'redirect'
}

function redirectAsked(decision: Decision, asked: Asked): Arriving {
  const edit = isRedirect(decision) ? decision.edit : undefined
  return { step: 'redirect', ...asked, ...(edit && { edit }) }
}

function asPublic(error: unknown): never {
  if (!(error instanceof StageError)) throw error
  throw new PublicError(422, 'notPossibleHere', error.message, { cause: error })
}

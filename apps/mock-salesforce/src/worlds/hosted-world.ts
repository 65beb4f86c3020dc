import type { HttpRequest, HttpResponse } from '@flowscope/http-message'
import type { TeachersNote } from '@flowscope/reference'
import { after, attempt } from '@flowscope/ports'
import { ConnectionCut, type World } from '@flowscope/salesforce-emulator'
import { createCapture, type Capture, type Captured } from '../capture/capture.ts'

/** A world as this process serves it: what passes is captured. */
export interface HostedWorld extends Pick<
  World,
  'answer' | 'note' | 'now' | 'advance' | 'requestCount' | 'faults' | 'setup' | 'change'
> {
  readonly requests: () => readonly Captured[]
  readonly watch: Capture['watch']
}

/** A request that was dealt with, for the log. */
export interface Handled {
  readonly request: HttpRequest
  /** `null` where a fault cut the connection. */
  readonly response: HttpResponse | null
  /** How long it took, in real time. */
  readonly milliseconds: number
  /** Why it was answered so. */
  readonly note: () => TeachersNote | null
}

export type Report = (handled: Handled) => void

const remembered = 200

/** @param report hears of each request; left out, nobody looks at the time */
export function hostWorld(world: World, report: Report | null = null): HostedWorld {
  const capture = createCapture(remembered)
  const { note, now, advance, requestCount, faults, setup, change } = world

  const captured: World['answer'] = (request, caller) => {
    const begin = report && performance.now()
    const answering = attempt<HttpResponse | null>(
      () => world.answer(request, caller),
      nullWhereCut,
    )
    const ordinal = capture.arrived(request, now())
    return after(answering, (response) => {
      capture.answered(ordinal, response)
      if (report && begin !== null) {
        const milliseconds = performance.now() - begin
        report({ request, response, milliseconds, note: () => note(ordinal) })
      }
      if (response === null) throw new ConnectionCut()
      return response
    })
  }

  return {
    answer: captured,
    note,
    now,
    advance,
    requestCount,
    faults,
    setup,
    change,
    requests: capture.list,
    watch: capture.watch,
  }
}

function nullWhereCut(error: unknown): HttpResponse | null {
  if (error instanceof ConnectionCut) return null
  throw error
}

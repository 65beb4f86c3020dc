import type { HttpRequest, HttpResponse } from '@flowscope/http-message'
import type { TeachersNote } from '@flowscope/reference'
import { ConnectionCut, type World } from '@flowscope/salesforce-emulator'
import { createCapture, type Capture, type Captured } from '../capture/capture.ts'

/** A world as this process serves it: what passes is captured. */
export interface HostedWorld extends Pick<
  World,
  'handle' | 'note' | 'now' | 'advance' | 'faults' | 'setup' | 'change'
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
  const { note, now, advance, faults, setup, change } = world

  const captured: World['handle'] = async (request, caller) => {
    const answering = world.handle(request, caller)
    const ordinal = capture.arrived(request, now())
    const begin = report && performance.now()
    const done = (response: HttpResponse | null) => {
      capture.answered(ordinal, response)
      if (!report || begin === null) return
      const milliseconds = performance.now() - begin
      report({ request, response, milliseconds, note: () => note(ordinal) })
    }
    try {
      const response = await answering
      done(response)
      return response
    } catch (error) {
      if (error instanceof ConnectionCut) done(null)
      throw error
    }
  }

  return {
    handle: captured,
    note,
    now,
    advance,
    faults,
    setup,
    change,
    requests: capture.list,
    watch: capture.watch,
  }
}

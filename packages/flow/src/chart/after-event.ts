import { createActor, type ActorScope } from 'xstate'
import { sessionChart, type FlowSnapshot } from './session-chart.ts'
import type { FlowEvent } from './vocabulary.ts'

/**
 * One step of the chart, as XState's pure `transition` takes it: nothing is sent, nothing starts.
 * That function enters the chart's first state anew for each step, which is more than half of its
 * time; here one actor that never runs stands in for all of them.
 */
export function afterEvent(before: FlowSnapshot, event: FlowEvent): FlowSnapshot {
  return sessionChart.transition(before, event, nowhere)
}

const stillActor = createActor(sessionChart)

/** The flow before anything was decided. */
export const start: FlowSnapshot = stillActor.getSnapshot()

const nothing = () => undefined

const nowhere: ActorScope<FlowSnapshot, FlowEvent> = {
  self: stillActor,
  system: stillActor.system,
  id: '',
  sessionId: '',
  logger: nothing,
  defer: nothing,
  emit: nothing,
  stopChild: nothing,
  actionExecutor: nothing,
}

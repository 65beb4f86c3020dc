import type { RunSetup } from '@flowscope/reference'
import type { Decision, Draft, Performed, StepId } from '@flowscope/stage'

/**
 * Where a run is performed. Each call says which decisions came before; an engine that has lost its
 * place (or never had it) replays them silently first, so a reload, a second tab or a restart of
 * the server costs nothing.
 */
export interface Engine {
  readonly name: 'page' | 'wire' | 'live'
  readonly open: (setup: RunSetup) => Promise<EngineRun>
}

export interface EngineRun {
  readonly draft: (prefix: readonly Decision[], step: StepId, as?: 'attacker') => Promise<Draft>
  /**
   * Performs a decision behind a prefix. A second call with the same key, even after a reload,
   * gives the same outcome and sends nothing.
   */
  readonly perform: (
    prefix: readonly Decision[],
    key: string,
    decision: Decision,
  ) => Promise<Performed>
  readonly close: () => Promise<void>
}

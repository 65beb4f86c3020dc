import type { Conductor } from '@flowscope/flow'
import type { AppSetup, RunSetup } from '@flowscope/reference'
import { practiceRun } from '@flowscope/reference'
import type { Decision } from '@flowscope/stage'
import { primaryDecision } from '../src/run-view/primary.ts'
import type { RunView } from '../src/run-view/run-view.ts'
import { openConductor, settled } from './walk.ts'

/** A run under way, with what a test needs to lead it somewhere. */
export interface Lead {
  readonly view: () => Promise<RunView>
  readonly decide: (decision: Decision) => Promise<RunView>
  readonly back: () => Promise<RunView>
  /** Presses the primary button until the walk has come to a decision of this name. */
  readonly until: (step: string) => Promise<RunView>
}

export function leadRun(setup?: RunSetup): Lead {
  const conductor = openConductor(setup)
  const decide = (decision: Decision) => sent(conductor, { type: 'decide', decision })
  return {
    view: () => settled(conductor),
    decide,
    back: () => sent(conductor, { type: 'back' }),
    until: async (step) => {
      for (;;) {
        const view = await settled(conductor)
        const next = primaryDecision(view, null)
        if (!next) throw new Error(`The walk never comes to ${step}`)
        if ('step' in next ? next.step === step : next.type === step) return view
        await decide(next)
      }
    },
  }
}

function sent(conductor: Conductor, event: Parameters<Conductor['send']>[0]) {
  conductor.send(event)
  return settled(conductor)
}

/** The practice run with other settings of its app. */
export function runWithApp(change: Partial<AppSetup>): RunSetup {
  const run = practiceRun()
  const orgs = run.world.orgs.map((org) => ({
    ...org,
    apps: org.apps.map((app) =>
      app.consumerKey === run.client.consumerKey ? { ...app, ...change } : app,
    ),
  }))
  return { ...run, world: { ...run.world, orgs } }
}

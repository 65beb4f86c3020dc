import type { Decision, Draft, Performed, StepId } from '@flowscope/stage'
import type { Engine } from '../../src/index.ts'
import { goodDay } from './scripted-outcome.ts'

export interface ScriptedEngine extends Engine {
  /** Every call of `perform`, in order; a known key sends nothing. */
  readonly calls: { readonly key: string; readonly step: string; readonly sent: boolean }[]
  /** While set, `perform` rejects with this sentence. */
  failure: string | null
}

type Script = (prefix: readonly Decision[], decision: Decision) => Performed

/** An engine without messages: outcomes come from a script, and a key is performed once. */
export function scriptedEngine(
  script: Script = goodDay,
  name: Engine['name'] = 'page',
): ScriptedEngine {
  const outcomes = new Map<string, Performed>()
  const engine: ScriptedEngine = {
    name,
    calls: [],
    failure: null,
    open: () =>
      Promise.resolve({
        draft: (_prefix, step) => Promise.resolve(draftFor(step)),
        perform: (prefix, key, decision) => {
          if (engine.failure !== null) return Promise.reject(new Error(engine.failure))
          const known = outcomes.get(key)
          engine.calls.push({ key, step: stepOf(decision), sent: known === undefined })
          const outcome = known ?? script(prefix, decision)
          outcomes.set(key, outcome)
          return Promise.resolve(outcome)
        },
        close: () => Promise.resolve(),
      }),
  }
  return engine
}

function stepOf(decision: Decision): string {
  return 'step' in decision ? decision.step : decision.type
}

function draftFor(step: StepId): Draft {
  if (step !== 'logIn' && step !== 'consent') {
    return { kind: 'act', step: 'connect', from: 'user', to: 'client' }
  }
  return {
    kind: 'form',
    step,
    url: 'http://acme.my.localhost:3001/',
    fields: [],
    buttons:
      step === 'logIn'
        ? [{ name: 'Login', label: 'Log In' }]
        : [
            { name: 'deny', label: 'Deny' },
            { name: 'allow', label: 'Allow' },
          ],
    suggestion: step === 'logIn' ? [['username', 'student@acme.example']] : [],
  }
}

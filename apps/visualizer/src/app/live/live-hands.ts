import type { Conductor } from '@flowscope/flow'
import type { Decision } from '@flowscope/stage'
import { waitFor } from 'xstate'
import { liveApi } from '../../engines/live-api.ts'
import type { RunView } from '../../run-view/run-view.ts'
import type { LabSelection } from '../use-lab-selection.ts'
import { forgetCopy } from './live-conductor.ts'

/** Ends the grant at Salesforce, and then the run here; a refusal leaves the run as it is. */
export async function revokeAndForget(conductor: Conductor, onEnded: () => void): Promise<void> {
  const revoke: Decision = { type: 'send', step: 'revoke' }
  conductor.send({ type: 'decide', decision: revoke })
  const { context } = await waitFor(conductor, (state) => !state.hasTag('busy'))
  const { journal } = context.tree.runs.find(({ id }) => id === context.currentRunId) ?? {}
  const last = journal?.at(-1)
  if (last?.kind === 'outcome' && last.performed.verdict?.passed === true) await forget(onEnded)
}

export async function forget(onEnded: () => void): Promise<void> {
  await liveApi.forget()
  forgetCopy()
  onEnded()
}

/** A new try from the beginning: the old one waits for nobody any more. */
export async function beginAgain(conductor: Conductor): Promise<void> {
  const decisions: readonly Decision[] = [
    { type: 'cancel' },
    { type: 'restart', how: 'connectAgain' },
    { type: 'act', step: 'connect' },
  ]
  for (const decision of decisions) {
    conductor.send({ type: 'decide', decision })
    await waitFor(conductor, (state) => state.matches({ ready: 'drafted' }))
  }
}

/** Puts a query of the learner's own into the draft of the next message. */
export function putQuery(view: RunView, selection: LabSelection, soql: string): void {
  const { draft } = view
  if (draft?.kind !== 'request') return
  const [path = ''] = draft.request.target.split('?')
  const target = `${path}?${new URLSearchParams([['q', soql]]).toString()}`
  selection.keepEdit({ kind: 'request', request: { ...draft.request, target } })
}

/** Whether the web app holds a token that Salesforce still takes, as far as anybody knows. */
export function holdsToken({ snapshot }: RunView): boolean {
  return (
    snapshot.matches({ accessToken: 'valid' }) ||
    snapshot.matches({ refreshToken: 'valid' }) ||
    snapshot.matches({ refreshToken: 'rotated' })
  )
}

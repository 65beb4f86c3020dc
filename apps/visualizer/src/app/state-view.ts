import { stateOf } from '@flowscope/flow'
import { beforeOf, nextOf } from '../features/states/strip-view.ts'
import type { StateView } from '../features/states/state-panel.tsx'
import type { RunView } from '../run-view/run-view.ts'

export function stateView({ run, cursor, snapshot, state, caption }: RunView): StateView {
  return {
    name: state,
    description: caption,
    refused: state === 'refused' || state === 'sessionRefused',
    before: beforeOf(run.journal, cursor),
    next: nextOf(snapshot),
    regions: {
      accessToken: stateOf(snapshot, 'accessToken'),
      refreshToken: stateOf(snapshot, 'refreshToken'),
      salesforceSession: stateOf(snapshot, 'salesforceSession'),
      extra: stateOf(snapshot, 'extra'),
      attacker: stateOf(snapshot, 'attacker'),
    },
  }
}

import { stateOf } from '@flowscope/flow'
import type { StateView } from '../features/states/state-panel.tsx'
import type { RunView } from '../run-view/run-view.ts'

export function stateView({ snapshot, state, caption }: RunView): StateView {
  return {
    name: state,
    description: caption,
    refused: state === 'refused' || state === 'sessionRefused',
    regions: {
      accessToken: stateOf(snapshot, 'accessToken'),
      refreshToken: stateOf(snapshot, 'refreshToken'),
      salesforceSession: stateOf(snapshot, 'salesforceSession'),
      extra: stateOf(snapshot, 'extra'),
      attacker: stateOf(snapshot, 'attacker'),
    },
  }
}

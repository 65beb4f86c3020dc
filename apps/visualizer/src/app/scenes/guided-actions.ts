import type { RunView } from '../../run-view/run-view.ts'
import type { RunActions } from '../lab-actions.ts'
import type { Guide } from './guide.ts'

/** At the tip the guide says what Send does; in the past it walks the same way again. */
export function guidedActions(
  { next }: Guide,
  { inThePast }: RunView,
): Pick<RunActions, 'send' | 'sendLabel'> | null {
  return next && !inThePast ? { send: next.onPress, sendLabel: next.label } : null
}

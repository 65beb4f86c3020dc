import {
  findingsFor,
  liveHostKind,
  networkFindingFor,
  type LiveFinding as Finding,
  type LiveSetup,
} from '@flowscope/reference'
import { whatIfFor } from '@flowscope/scenarios'
import type { Cause } from '@flowscope/stage'
import { LiveFinding } from '../../features/live-run/live-finding.tsx'
import { isRefused, type Moment } from '../../run-view/moments.ts'
import type { RunView } from '../../run-view/run-view.ts'
import { Button } from '../../ui/button.tsx'
import { liveRunWords } from '../../words/live-run.ts'
import { goTo } from '../location.ts'
import { askPractice, type AskedOfPractice } from './asked-of-practice.ts'

const words = liveRunWords.practice

interface FindingPartProps {
  readonly view: RunView
  readonly live: LiveSetup
}

/** After a failure: its likely causes here, and the same refusal at the mock. */
export default function FindingPart({ view, live }: FindingPartProps) {
  const { present } = view
  const cause = present && isRefused(present) ? present.performed?.verdict?.cause : null
  const finding = present && cause ? findingOf(cause, present, live) : null
  if (!present || !cause || !finding) return null
  return (
    <LiveFinding finding={finding}>
      {cause.kind === 'refusedByServer' && <ShowInMock cause={cause} moment={present} />}
      <Button
        look="quiet"
        onClick={() => {
          leaveFor({ kind: 'copy', live, steps: stepsOf(view) })
        }}
      >
        {words.repeat}
      </Button>
    </LiveFinding>
  )
}

interface ShowInMockProps {
  readonly cause: Extract<Cause, { readonly kind: 'refusedByServer' }>
  readonly moment: Moment
}

function ShowInMock({ cause, moment }: ShowInMockProps) {
  const refusal = { ...cause, step: stepOf(moment) }
  if (!whatIfFor(refusal)) return null
  return (
    <Button
      onClick={() => {
        leaveFor({ kind: 'refusal', refusal })
      }}
    >
      {words.show}
    </Button>
  )
}

function findingOf(cause: Cause, moment: Moment, live: LiveSetup): Finding | null {
  const hostKind = liveHostKind(live.loginHost)
  switch (cause.kind) {
    case 'refusedByServer':
      return findingsFor({ ...cause, hostKind, appKind: live.appKind, step: stepOf(moment) })
    case 'transport': {
      const outcome = moment.performed?.exchange?.outcome
      return outcome?.type === 'failure' ? networkFindingFor(outcome.failure) : null
    }
    case 'checkFailed':
    case 'cancelledBy':
      return null
  }
}

function stepOf({ decision }: Moment): string | null {
  return 'step' in decision ? decision.step : null
}

function stepsOf({ moments }: RunView): Extract<AskedOfPractice, { kind: 'copy' }>['steps'] {
  return moments.flatMap(({ decision, performed, index }) =>
    performed ? [{ key: String(index), decision, performed }] : [],
  )
}

function leaveFor(asked: AskedOfPractice): void {
  const address = askPractice(asked)
  if (address !== null) goTo(address)
}

import type { LiveSetup } from '@flowscope/stage'
import { liveSetupWords } from '../../words/live-setup.ts'
import { ChosenSetup } from './chosen-setup.tsx'
import { Connecting } from './connecting.tsx'
import type { SetupForm } from './form.ts'
import { failuresIn, type Found } from './parts.ts'

const words = liveSetupWords.connect

interface ConnectPartProps {
  readonly form: SetupForm
  readonly setup: LiveSetup | null
  readonly found: Found | null
  readonly checkHref: string
  readonly hasEnvironmentSecret: boolean
  readonly onBegun: () => void
}

/** What was chosen, the secret, and the press that begins the run. */
export function ConnectPart(props: ConnectPartProps) {
  const { form, setup, found, checkHref, hasEnvironmentSecret, onBegun } = props
  const isMock = form.hostChoice === 'mock'
  return (
    <>
      <p>{words.lead}</p>
      {setup ? (
        <>
          <ChosenSetup setup={setup} proof={form.proof} checkHref={checkHref} />
          <Connecting
            setup={setup}
            isMock={isMock}
            hasEnvironmentSecret={hasEnvironmentSecret && !isMock}
            remark={remarkOn(found)}
            onBegun={onBegun}
          />
        </>
      ) : (
        <p>
          {words.notYet} <a href={checkHref}>{words.change}</a>
        </p>
      )}
    </>
  )
}

/** A learner may connect against all advice: seeing it fail teaches too. */
function remarkOn(found: Found | null): string {
  if (!found || found.isOutdated) return words.unchecked
  return failuresIn(found.checks) > 0 ? words.failed : ''
}

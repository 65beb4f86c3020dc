import { liveFindingById, liveHostKind, type LiveFinding } from '@flowscope/reference'
import type { LiveSetup, PreflightCheck } from '@flowscope/stage'
import { Disclosure } from '../../ui/disclosure.tsx'
import type { IconName } from '../../ui/icon.tsx'
import { MarkedWord } from '../../ui/marked-word.tsx'
import { Prose } from '../../ui/prose.tsx'
import { liveSetupWords } from '../../words/live-setup.ts'
import { ShownMessage } from './shown-message.tsx'
import styles from './checks.module.css'

const { checkNames, outcomes, check: words } = liveSetupWords

const icons: Readonly<Record<PreflightCheck['outcome'], IconName>> = {
  passed: 'check',
  failed: 'cross',
  warned: 'note',
  unknowable: 'clock',
  notReached: 'more',
}

interface CheckItemProps {
  readonly check: PreflightCheck
  readonly setup: LiveSetup | null
  readonly showsMessage: boolean
}

/** One thing that was looked at: what was found, what to do, and the message that shows it. */
export function CheckItem({ check, setup, showsMessage }: CheckItemProps) {
  const { id, outcome, sentence, advice, exchange } = check
  const finding = findingOf(check, setup)
  return (
    <li className={styles['check']}>
      <h4>{checkNames[id]}</h4>
      <MarkedWord
        icon={icons[outcome]}
        word={outcomes[outcome]}
        mark={outcome}
        className={styles['outcome']}
      />
      <div className={styles['told']}>
        <p>
          <Prose text={sentence} />
        </p>
        {advice !== '' && (
          <p className={styles['advice']}>
            <Prose text={advice} />
          </p>
        )}
        {finding && <Causes finding={finding} />}
        {exchange && showsMessage && <ShownMessage exchange={exchange} />}
      </div>
    </li>
  )
}

function Causes({ finding: { causes } }: { readonly finding: LiveFinding }) {
  return (
    <Disclosure summary={words.causes}>
      <ol className={styles['causes']}>
        {causes.map(({ cause, fix, setup }) => (
          <li key={cause}>
            <p>
              <Prose text={`${cause} ${fix}`} />
            </p>
            {setup && (
              <p className={styles['path']}>
                {[setup.path, setup.setting].filter((part) => part !== null).join(' → ')}
              </p>
            )}
          </li>
        ))}
      </ol>
    </Disclosure>
  )
}

function findingOf({ finding }: PreflightCheck, setup: LiveSetup | null): LiveFinding | null {
  if (finding === null || !setup) return null
  const { loginHost, appKind } = setup
  return liveFindingById(finding, { hostKind: liveHostKind(loginHost), appKind })
}

import { faultCases, type FaultCase } from '@flowscope/scenarios'
import { useMemo, type ReactNode } from 'react'
import { CaseAside, FaultPanel } from '../../features/fault-hunt/fault-panel.tsx'
import { faultWords as words } from '../../words/fault-hunt.ts'
import { useAddress } from '../location.ts'
import { concealed } from './conceal.ts'
import { nobody, type GuideProps } from './guide.ts'
import { useFaultRun } from './use-fault-run.ts'

/** The case that the address names. */
export function faultAt(pathname: string): FaultCase | undefined {
  const id = pathname.split('/')[2]
  return faultCases.find((fault) => fault.id === id)
}

/** Shows a run that failed, with what was found out about it kept back until the cause is named. */
export function FaultGuide(props: GuideProps) {
  const fault = faultAt(useAddress().pathname)
  return fault ? <Led {...props} fault={fault} /> : props.children(nobody)
}

function Led({ fault, children, ...props }: GuideProps & { readonly fault: FaultCase }) {
  const { view, conductor } = props
  const { scene, underWay, begin, search, seeFixed } = useFaultRun(fault, props)
  const panel = useMemo((): ReactNode => {
    if (underWay) return <p role="status">{words.preparing}</p>
    switch (scene?.kind) {
      case undefined:
        return (
          <CaseAside title={fault.title} text={words.left} action={words.anew} onAction={begin} />
        )
      case 'fixed':
        return (
          <CaseAside
            title={words.fixedTitle}
            text={words.fixedText}
            action={words.toFailed}
            onAction={() => {
              conductor.send({ type: 'openRun', id: scene.failed })
            }}
          />
        )
      case 'failed':
        return (
          <FaultPanel
            fault={fault}
            search={scene.search}
            onSearch={search}
            onSeeFixed={seeFixed}
            nextHref={`/fault/${nextOf(fault).id}?engine=page`}
          />
        )
    }
  }, [fault, scene, underWay, begin, search, seeFixed, conductor])
  const hides = underWay || (scene?.kind === 'failed' && !scene.search.solved)
  return children({ panel, next: null, ...(hides && { view: concealed(view) }) })
}

function nextOf(fault: FaultCase): FaultCase {
  return faultCases[faultCases.indexOf(fault) + 1] ?? faultCases[0] ?? fault
}

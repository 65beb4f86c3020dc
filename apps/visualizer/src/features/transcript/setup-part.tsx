import type { OrgSetup, RunSetup } from '@flowscope/reference'
import { transcriptWords as words } from '../../words/transcript.ts'
import { PlainTable } from './plain-table.tsx'
import { Rows } from './rows.tsx'
import {
  appTable,
  clientTable,
  orgTable,
  userColumns,
  userRows,
  type SetupTable,
} from './setup-tables.ts'
import styles from './transcript.module.css'

interface SetupPartProps {
  readonly setup: RunSetup
  readonly prefix: string
}

/** What stood before the first step: the web app, and each org with its app and users. */
export function SetupPart({ setup, prefix }: SetupPartProps) {
  return (
    <section aria-labelledby={`${prefix}setup`} className={styles['section']}>
      <h2 id={`${prefix}setup`} tabIndex={-1}>
        {words.setup}
      </h2>
      <SetupRows {...clientTable(setup)} />
      {setup.world.orgs.map((org) => (
        <OrgPart key={org.id} org={org} setup={setup} />
      ))}
    </section>
  )
}

function OrgPart({ org, setup }: { readonly org: OrgSetup; readonly setup: RunSetup }) {
  const app = appTable(org, setup.client)
  return (
    <>
      <SetupRows {...orgTable(org, setup.client)} />
      {app && <SetupRows {...app} />}
      <PlainTable title={words.users.title} columns={userColumns} rows={userRows(org)} />
    </>
  )
}

function SetupRows({ title, rows }: SetupTable) {
  return (
    <>
      <h3>{title}</h3>
      <Rows rows={rows} />
    </>
  )
}

import type { Configuration } from '@flowscope/stage'
import type { RunView } from '../../run-view/run-view.ts'
import { setupWords as words } from '../../words/setup.ts'
import { SettingControl } from './setting-control.tsx'
import { setupAt } from './setup-at.ts'
import styles from './setup-panel.module.css'
import { ownerNames, switchViews } from './switch-view.ts'
import { webAppSwitches } from './web-app-switches.ts'

interface SetupPanelProps {
  readonly view: RunView
  readonly onChange: (change: Configuration) => void
}

const owners = ['app', 'org', 'profile', 'user'] as const

/** Every setting that changes this flow, as it stands at the cursor. */
export function SetupPanel({ view, onChange }: SetupPanelProps) {
  const now = setupAt(view)
  const names = ownerNames(now)
  const switches = switchViews(now, view.run.setup)
  const own = webAppSwitches(now, view.run.setup)
  const changed = [...switches, ...own].filter((each) => each.now !== each.start).length
  return (
    <section className={styles['panel']} aria-labelledby="setup-heading">
      <h2 id="setup-heading" className="hidden-visually">
        {words.title}
      </h2>
      <p className={styles['lead']}>
        {words.lead} {view.inThePast && words.inThePast}
      </p>
      {changed > 0 && <p className={styles['changed']}>{words.changes(changed)}</p>}
      {owners.map((at) => (
        <section key={at} className={styles['group']}>
          <h3>{words.groups[at](names[at])}</h3>
          {switches
            .filter((each) => each.at === at)
            .map((each) => (
              <SettingControl key={each.id} setting={each} busy={view.busy} onChange={onChange} />
            ))}
        </section>
      ))}
      <section className={styles['group']}>
        <h3>{words.webApp.title}</h3>
        <p className={styles['lead']}>{words.webApp.lead}</p>
        {own.map((each) => (
          <SettingControl
            key={each.id}
            setting={{ ...each, path: '', leadsTo: [] }}
            busy={view.busy}
            onChange={onChange}
          />
        ))}
      </section>
    </section>
  )
}

import { contrasts, depths, motions, themes } from '../settings/settings.ts'
import { useSettings } from '../settings/use-settings.ts'
import { Segmented } from '../ui/segmented.tsx'
import { labWords } from '../words/lab.ts'
import { settingsWords } from '../words/settings.ts'
import { EraseData } from './erase-data.tsx'
import { Footer } from './footer.tsx'
import { Header } from './header.tsx'
import { KeySettings } from './key-settings.tsx'
import styles from './settings-page.module.css'

/** How the screen looks, moves and talks, and what this browser keeps. */
export default function SettingsPage() {
  return (
    <div className={styles['page']}>
      <Header />
      <main className={styles['main']}>
        <h1>{settingsWords.title}</h1>
        <p className={styles['lead']}>{settingsWords.lead}</p>
        <Looks />
        <DepthSetting />
        <Keys />
        <EraseData />
      </main>
      <Footer />
    </div>
  )
}

const { groups } = settingsWords

function Looks() {
  const { settings, change } = useSettings()
  return (
    <section className={styles['group']}>
      <Segmented
        named
        label={groups.theme.name}
        options={themes.map((id) => ({ id, label: groups.theme[id] }))}
        chosen={settings.theme}
        onChoose={(theme) => {
          change({ theme })
        }}
      />
      <Segmented
        named
        label={groups.contrast.name}
        options={contrasts.map((id) => ({ id, label: groups.contrast[id] }))}
        chosen={settings.contrast}
        onChoose={(contrast) => {
          change({ contrast })
        }}
      />
      <Segmented
        named
        label={groups.motion.name}
        options={motions.map((id) => ({ id, label: groups.motion[id] }))}
        chosen={settings.motion}
        onChoose={(motion) => {
          change({ motion })
        }}
      />
    </section>
  )
}

function DepthSetting() {
  const { settings, change } = useSettings()
  return (
    <section className={styles['group']}>
      <fieldset className={styles['list']}>
        <legend>{groups.depth.name}</legend>
        {depths.map((id) => (
          <label key={id} className={styles['choice']}>
            <input
              type="radio"
              name="depth"
              checked={settings.depth === id}
              onChange={() => {
                change({ depth: id })
              }}
            />
            <span>
              <strong>{labWords.depth[id].name}.</strong> {labWords.depth[id].what}
            </span>
          </label>
        ))}
      </fieldset>
    </section>
  )
}

function Keys() {
  const { settings, change } = useSettings()
  return (
    <section className={styles['group']}>
      <fieldset className={styles['list']}>
        <legend>{settingsWords.keys.name}</legend>
        <label className={styles['choice']}>
          <input
            type="checkbox"
            checked={settings.shortcuts}
            onChange={() => {
              change({ shortcuts: !settings.shortcuts })
            }}
          />
          <span>
            {settingsWords.keys.shortcuts}. {settingsWords.keys.list}
          </span>
        </label>
      </fieldset>
      <KeySettings />
    </section>
  )
}

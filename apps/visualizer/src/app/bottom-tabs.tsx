import { Icon, type IconName } from '../ui/icon.tsx'
import { paneWords } from '../words/panes.ts'
import styles from './bottom-tabs.module.css'

const icons = {
  step: 'message',
  map: 'map',
  states: 'chart',
  notes: 'note',
} as const satisfies Record<string, IconName>

export type PaneName = keyof typeof icons

const panes = Object.keys(icons) as readonly PaneName[]

interface BottomTabsProps {
  readonly chosen: PaneName
  readonly onChoose: (pane: PaneName) => void
}

/** On a phone one pane is shown at a time. */
export function BottomTabs({ chosen, onChoose }: BottomTabsProps) {
  return (
    <nav aria-label={paneWords.label} className={styles['tabs']}>
      {panes.map((id) => (
        <button
          key={id}
          type="button"
          className={styles['tab']}
          aria-current={id === chosen ? 'page' : undefined}
          onClick={() => {
            onChoose(id)
          }}
        >
          <Icon name={icons[id]} size={20} />
          {paneWords[id]}
        </button>
      ))}
    </nav>
  )
}

import { Icon, type IconName } from '../ui/icon.tsx'
import styles from './bottom-tabs.module.css'

const panes = [
  { id: 'step', label: 'Step', icon: 'message' },
  { id: 'map', label: 'Map', icon: 'map' },
  { id: 'states', label: 'States', icon: 'chart' },
  { id: 'notes', label: 'Notes', icon: 'note' },
] as const satisfies readonly { id: string; label: string; icon: IconName }[]

export type PaneName = (typeof panes)[number]['id']

interface BottomTabsProps {
  readonly chosen: PaneName
  readonly onChoose: (pane: PaneName) => void
}

/** On a phone one pane is shown at a time. */
export function BottomTabs({ chosen, onChoose }: BottomTabsProps) {
  return (
    <nav aria-label="Panes" className={styles['tabs']}>
      {panes.map(({ id, label, icon }) => (
        <button
          key={id}
          type="button"
          className={styles['tab']}
          aria-current={id === chosen ? 'page' : undefined}
          onClick={() => {
            onChoose(id)
          }}
        >
          <Icon name={icon} size={20} />
          {label}
        </button>
      ))}
    </nav>
  )
}

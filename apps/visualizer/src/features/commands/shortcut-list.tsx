import { isSingleKey, type Keys } from '../../settings/shortcuts.ts'
import { useSettings } from '../../settings/use-settings.ts'
import { Button } from '../../ui/button.tsx'
import { Icon } from '../../ui/icon.tsx'
import { Modal } from '../../ui/modal.tsx'
import { commandWords } from '../../words/commands.ts'
import type { Command } from './command.ts'
import { KeyHint } from './key-hint.tsx'
import styles from './commands.module.css'

const words = commandWords.shortcuts

interface ShortcutListProps {
  readonly commands: readonly Command[]
  readonly onClose: () => void
}

/** Which key does what, and the switch that silences the single ones. */
export default function ShortcutList({ commands, onClose }: ShortcutListProps) {
  const { settings, change } = useSettings()
  return (
    <Modal aria-labelledby="shortcuts-heading" onClose={onClose}>
      <div className={styles['head']}>
        <h2 id="shortcuts-heading">{words.title}</h2>
        <Button look="icon" aria-label={commandWords.close} onClick={onClose}>
          <Icon name="cross" />
        </Button>
      </div>
      <div className={styles['sheet']}>
        <p>{words.lead}</p>
        <label className={styles['switch']}>
          <input
            type="checkbox"
            checked={settings.shortcuts}
            onChange={(event) => {
              change({ shortcuts: event.target.checked })
            }}
          />
          {words.switch}
        </label>
        <ShortcutTable commands={commands} singleKeys={settings.shortcuts} />
        <p>
          <a href="/settings">{words.change}</a>
        </p>
        <p className={styles['aside']}>{words.inLists}</p>
      </div>
    </Modal>
  )
}

interface ShortcutTableProps {
  readonly commands: readonly Command[]
  readonly singleKeys: boolean
}

function ShortcutTable({ commands, singleKeys }: ShortcutTableProps) {
  const withKeys = commands.flatMap(({ keys, ...rest }) => (keys ? [{ keys, ...rest }] : []))
  return (
    <table className={styles['table']}>
      <thead>
        <tr>
          <th scope="col">{words.key}</th>
          <th scope="col">{words.does}</th>
        </tr>
      </thead>
      <tbody>
        {withKeys.map(({ id, keys, label }) => (
          <tr key={id} data-off={isOff(keys, singleKeys)}>
            <th scope="row">
              <KeyHint keys={keys} />
            </th>
            <td>
              {label}
              {isOff(keys, singleKeys) && <span className={styles['aside']}> {words.off}</span>}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function isOff(keys: Keys, singleKeys: boolean): boolean {
  return !singleKeys && isSingleKey(keys)
}

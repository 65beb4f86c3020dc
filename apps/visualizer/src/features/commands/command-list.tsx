import { commandWords as words } from '../../words/commands.ts'
import { commandGroups, type Command } from './command.ts'
import { membersOf } from './matching.ts'
import { KeyHint } from './key-hint.tsx'
import styles from './commands.module.css'

interface CommandListProps {
  /** What the ids of the options begin with. */
  readonly base: string
  readonly commands: readonly Command[]
  /** By kind as long as nothing is sought; then the closest comes first. */
  readonly grouped: boolean
  readonly chosen: string | null
  readonly onPress: (command: Command) => void
}

export function CommandList({ base, commands, grouped, chosen, onPress }: CommandListProps) {
  const optionOf = (command: Command) => (
    <CommandOption
      key={command.id}
      id={`${base}-${command.id}`}
      command={command}
      chosen={command.id === chosen}
      onPress={onPress}
    />
  )
  return (
    <div role="listbox" id={`${base}-list`} aria-label={words.palette} className={styles['list']}>
      {!grouped && commands.map(optionOf)}
      {grouped &&
        commandGroups.map((group) => {
          const members = membersOf(commands, group)
          if (members.length === 0) return null
          return (
            <div key={group} role="group" aria-label={words.groups[group]}>
              <div aria-hidden="true" className={styles['group']}>
                {words.groups[group]}
              </div>
              {members.map(optionOf)}
            </div>
          )
        })}
    </div>
  )
}

interface CommandOptionProps {
  readonly id: string
  readonly command: Command
  readonly chosen: boolean
  readonly onPress: (command: Command) => void
}

function CommandOption({ id, command, chosen, onPress }: CommandOptionProps) {
  const { label, keys, disabledReason } = command
  return (
    <button
      type="button"
      role="option"
      id={id}
      tabIndex={-1}
      aria-selected={chosen}
      aria-disabled={disabledReason !== null}
      className={styles['option']}
      onClick={() => {
        onPress(command)
      }}
    >
      <span className={styles['label']}>{label}</span>
      {disabledReason !== null && <span className={styles['reason']}>{disabledReason}</span>}
      {keys && <KeyHint keys={keys} />}
    </button>
  )
}

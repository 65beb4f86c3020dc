import { useEffect, useId, useMemo, useRef, useState, type KeyboardEvent } from 'react'
import { flushSync } from 'react-dom'
import { Modal } from '../../ui/modal.tsx'
import { commandWords as words } from '../../words/commands.ts'
import type { Command } from './command.ts'
import { CommandList } from './command-list.tsx'
import { matching } from './matching.ts'
import styles from './commands.module.css'

interface CommandPaletteProps {
  readonly commands: readonly Command[]
  readonly query: string
  readonly onQuery: (query: string) => void
  readonly onClose: () => void
}

/** Every action and every place, found by typing: a combobox whose list stands open. */
export default function CommandPalette(props: CommandPaletteProps) {
  const { commands, query, onQuery, onClose } = props
  const base = useId()
  const found = useMemo(() => matching(commands, query), [commands, query])
  const [chosenId, choose] = useState<string | null>(null)
  const chosen = found.find(({ id }) => id === chosenId) ?? found[0]
  useChosenInSight(chosen && `${base}-${chosen.id}`)
  const press = (command: Command) => {
    if (command.disabledReason !== null) return
    flushSync(onClose)
    command.run()
  }
  const onKeyDown = (event: KeyboardEvent) => {
    const next = neighbour(found, chosen, event.key)
    if (next) choose(next.id)
    else if (event.key === 'Enter' && chosen) press(chosen)
    else return
    event.preventDefault()
  }
  return (
    <Modal aria-label={words.palette} onClose={onClose}>
      <input
        role="combobox"
        aria-expanded="true"
        aria-controls={`${base}-list`}
        aria-activedescendant={chosen && `${base}-${chosen.id}`}
        aria-autocomplete="list"
        aria-label={words.search}
        placeholder={words.search}
        autoComplete="off"
        autoCapitalize="off"
        spellCheck={false}
        className={styles['search']}
        value={query}
        onChange={(event) => {
          onQuery(event.target.value)
          choose(null)
        }}
        onKeyDown={onKeyDown}
      />
      <CommandList
        base={base}
        commands={found}
        grouped={query.trim() === ''}
        chosen={chosen?.id ?? null}
        onPress={press}
      />
      <p role="status" className={styles['foot']}>
        {found.length === 0 ? words.nothing(query) : words.hint}
      </p>
    </Modal>
  )
}

/** Commands that cannot be done now are visited as well: the reason is worth knowing. */
function neighbour(commands: readonly Command[], chosen: Command | undefined, key: string) {
  const at = chosen ? commands.indexOf(chosen) : -1
  switch (key) {
    case 'ArrowDown':
      return commands[(at + 1) % commands.length]
    case 'ArrowUp':
      return commands.at(at - 1)
    case 'PageDown':
      return commands[Math.min(at + 8, commands.length - 1)]
    case 'PageUp':
      return commands[Math.max(at - 8, 0)]
    default:
      return undefined
  }
}

function useChosenInSight(id: string | undefined): void {
  const isFirst = useRef(true)
  useEffect(() => {
    if (!isFirst.current && id) document.getElementById(id)?.scrollIntoView({ block: 'nearest' })
    isFirst.current = false
  }, [id])
}

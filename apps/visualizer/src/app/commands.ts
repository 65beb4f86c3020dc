import type { Command } from '../features/commands/command.ts'
import type { CommandHands } from './commands/command-hands.ts'
import { lookCommands } from './commands/look-commands.ts'
import { placeCommands, stationCommands } from './commands/place-commands.ts'
import { decisionCommands, runCommands } from './commands/run-commands.ts'
import { settingsCommands, shareCommands } from './commands/settings-commands.ts'

/** Every action and every place of the main screen; keys, palette and list of shortcuts read it. */
export function labCommands(hands: CommandHands): readonly Command[] {
  const all = allCommands(hands)
  return hands.engine === 'live' ? all.filter(({ id }) => !practiceOnly.has(id)) : all
}

/** In a real org nothing is played, forked or linked. */
const practiceOnly = new Set(['play', 'what-if', 'restart', 'compare', 'export-link'])

function allCommands(hands: CommandHands): readonly Command[] {
  return [
    ...runCommands(hands),
    ...decisionCommands(hands),
    ...lookCommands(hands),
    ...stationCommands(hands),
    ...shareCommands(hands),
    ...placeCommands(hands),
    ...settingsCommands(hands),
  ]
}

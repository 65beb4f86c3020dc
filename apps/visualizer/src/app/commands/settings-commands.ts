import type { Command } from '../../features/commands/command.ts'
import { exportKinds } from '../../features/export/export-choices.tsx'
import { depths, themes } from '../../settings/settings.ts'
import { commandWords as words } from '../../words/commands.ts'
import { exportWords } from '../../words/export.ts'
import { labWords } from '../../words/lab.ts'
import { command, unless, type CommandHands } from './command-hands.ts'

/** The run as a link or a file. */
export function shareCommands({ onExport }: CommandHands): readonly Command[] {
  return exportKinds.map((kind) =>
    command({
      id: `export-${kind}`,
      group: 'share',
      label: kind === 'link' ? words.copyLink : exportWords.as(exportWords.kinds[kind].name),
      run: () => {
        onExport(kind)
      },
    }),
  )
}

/** How much is told, how it looks, and which keys act. */
export function settingsCommands(hands: CommandHands): readonly Command[] {
  return [...lookSettings(hands), ...keyCommands(hands)]
}

function lookSettings({ settings: { depth, theme }, change }: CommandHands): readonly Command[] {
  return [
    ...depths.map((each) =>
      command(
        {
          id: `depth-${each}`,
          group: 'settings',
          label: words.depth(labWords.depth[each].name),
          run: () => {
            change({ depth: each })
          },
        },
        { disabledReason: unless(depth !== each, words.alreadySo) },
      ),
    ),
    ...themes.map((each) =>
      command(
        {
          id: `theme-${each}`,
          group: 'settings',
          label: words.theme[each],
          run: () => {
            change({ theme: each })
          },
        },
        { disabledReason: unless(theme !== each, words.alreadySo) },
      ),
    ),
  ]
}

function keyCommands({ settings, keys, change, show }: CommandHands): readonly Command[] {
  const { shortcuts: singleKeys } = settings
  return [
    command({
      id: 'single-keys',
      group: 'settings',
      label: singleKeys ? words.singleKeys.off : words.singleKeys.on,
      run: () => {
        change({ shortcuts: !singleKeys })
      },
    }),
    command(
      {
        id: 'shortcuts',
        group: 'settings',
        label: words.palettes.shortcuts,
        run: () => {
          show('shortcuts')
        },
      },
      { keys: keys.shortcuts },
    ),
    command(
      {
        id: 'palette',
        group: 'settings',
        label: words.palettes.open,
        run: () => {
          show('palette')
        },
      },
      { keys: keys.palette },
    ),
  ]
}

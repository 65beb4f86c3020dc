import type { Command } from '../../features/commands/command.ts'
import type { Reading } from '../../features/message/message.tsx'
import { commandWords as words } from '../../words/commands.ts'
import type { PictureName } from '../lab-layout.ts'
import { command, unless, type CommandHands } from './command-hands.ts'
import { inTheLab } from './place-commands.ts'

const pictures = [
  'lanes',
  'states',
  'values',
  'knows',
  'tokens',
  'setup',
] as const satisfies readonly PictureName[]

const readings = [
  'wire',
  'fields',
  'explained',
  'diff',
  'code',
] as const satisfies readonly Reading[]

/** What is shown of the run, and how. */
export function lookCommands(hands: CommandHands): readonly Command[] {
  const { keys } = hands
  return [
    editCommand(hands),
    otherChoicesCommand(hands),
    ...pictures.map((picture) =>
      command(
        {
          id: `picture-${picture}`,
          group: 'look',
          label: words.pictures[picture],
          run: inTheLab(hands, () => {
            hands.layout.showPicture(picture)
          }),
        },
        { keys: keys[picture] },
      ),
    ),
    ...readings.map((reading) =>
      command(
        {
          id: `read-${reading}`,
          group: 'look',
          label: words.readAs(words.readings[reading]),
          run: inTheLab(hands, () => {
            hands.layout.showPane('step')
            hands.selection.read(reading)
          }),
        },
        { keys: reading === 'diff' ? keys.diff : null },
      ),
    ),
  ]
}

function editCommand(hands: CommandHands): Command {
  const { view, selection, layout, keys } = hands
  const isMessage = view.draft?.kind === 'request' || view.draft?.kind === 'answer'
  return command(
    {
      id: 'edit',
      group: 'look',
      label: words.edit,
      run: inTheLab(hands, () => {
        layout.showPane('step')
        selection.setEditing(true)
      }),
    },
    {
      keys: keys.edit,
      disabledReason: unless(isMessage && selection.moment === null, words.noDraft),
    },
  )
}

function otherChoicesCommand(hands: CommandHands): Command {
  const { layout, keys } = hands
  return command(
    {
      id: 'other-choices',
      group: 'look',
      label: words.otherChoices,
      run: inTheLab(hands, () => {
        if (layout.onPhone) layout.showPane('states')
        requestAnimationFrame(openOtherChoices)
      }),
    },
    { keys: keys.otherChoices },
  )
}

function openOtherChoices(): void {
  const summary = document.querySelector<HTMLElement>('#states summary')
  summary?.closest('details')?.setAttribute('open', '')
  summary?.focus()
}

import type { Command } from '../../features/commands/command.ts'
import { primaryLabel } from '../../run-view/primary.ts'
import { commandWords } from '../../words/commands.ts'
import { command, unless, type CommandHands } from './command-hands.ts'

const words = commandWords.run

/** What the run bar does, and the other runs. */
export function runCommands(hands: CommandHands): readonly Command[] {
  const { view, selection, actions, keys } = hands
  return [
    sendCommand(hands),
    command(
      { id: 'back', group: 'run', label: words.back, run: actions.back },
      { keys: keys.back, disabledReason: unless(view.canGoBack, words.atTheStart) },
    ),
    command(
      { id: 'forward', group: 'run', label: words.forward, run: actions.forward },
      { keys: keys.forward, disabledReason: unless(view.canGoForward, words.atTheTip) },
    ),
    command(
      {
        id: 'play',
        group: 'run',
        label: view.playing ? words.pause : words.play,
        run: actions.togglePlay,
      },
      { keys: keys.play },
    ),
    command(
      {
        id: 'to-present',
        group: 'run',
        label: words.toPresent,
        run: () => {
          selection.selectMoment(null)
        },
      },
      { disabledReason: unless(selection.moment !== null, words.presentShown) },
    ),
    command(
      { id: 'what-if', group: 'run', label: words.whatIf, run: actions.askWhatIf },
      { keys: keys.whatIf },
    ),
    command(
      { id: 'restart', group: 'run', label: words.restart, run: actions.restart },
      { disabledReason: unless(view.moments.length > 0, words.nothingDecided) },
    ),
    ...otherRuns(hands),
  ]
}

function sendCommand({ view, selection, actions, keys }: CommandHands): Command {
  const label = actions.sendLabel ?? primaryLabel(view, selection.edit !== null)
  const isForward = label === null && view.canGoForward
  const reason = view.busy ? words.busy : unless(label !== null || isForward, words.atTheEnd)
  return command(
    {
      id: 'send',
      group: 'run',
      label: words.send(label),
      run: isForward ? actions.forward : actions.send,
    },
    { keys: keys.send, disabledReason: reason },
  )
}

function otherRuns({ view, actions }: CommandHands): readonly Command[] {
  return view.runs
    .filter(({ id }) => id !== view.run.id)
    .map(({ id, name }) =>
      command({
        id: `run-${id}`,
        group: 'run',
        label: words.openRun(name),
        run: () => {
          actions.openRun(id)
        },
      }),
    )
}

/** Everything there is to decide, the impossible with its reason. */
export function decisionCommands({ view, actions }: CommandHands): readonly Command[] {
  return view.choices.map(({ id, label, enabled, reason }) =>
    command(
      {
        id: `decide-${id.replaceAll(' ', '-')}`,
        group: 'decide',
        label,
        run: () => {
          actions.choose(id)
        },
      },
      { disabledReason: enabled && view.busy ? words.busy : unless(enabled, reason ?? words.busy) },
    ),
  )
}

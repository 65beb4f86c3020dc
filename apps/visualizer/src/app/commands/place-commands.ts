import type { Command } from '../../features/commands/command.ts'
import { stationNumber, stations, stationTitle } from '../../run-view/stations.ts'
import { commandWords } from '../../words/commands.ts'
import { addressOfPlace, type WholeView } from '../lab-address.ts'
import { goTo } from '../location.ts'
import { command, unless, type CommandHands } from './command-hands.ts'

const words = commandWords.places

export function stationCommands({ view, actions }: CommandHands): readonly Command[] {
  return stations.map((station) => {
    const cursor = view.reached.get(station)
    return command(
      {
        id: `station-${String(stationNumber(station))}`,
        group: 'stations',
        label: commandWords.station(stationNumber(station), stationTitle(station)),
        run: () => {
          if (cursor !== undefined) actions.goTo(cursor)
        },
      },
      { disabledReason: unless(cursor !== undefined, commandWords.notReached) },
    )
  })
}

/** The views of the whole run, and the other places. */
export function placeCommands(hands: CommandHands): readonly Command[] {
  const { whole, view, keys } = hands
  const isShown = (place: WholeView) => unless(whole !== place, words.here)
  return [
    command(
      {
        id: 'messages',
        group: 'places',
        label: words.messages,
        run: inTheLab(hands, () => undefined),
      },
      { disabledReason: isShown('lab') },
    ),
    command(
      {
        id: 'transcript',
        group: 'places',
        label: words.transcript,
        run: () => {
          goTo(addressOf(hands, 'transcript'))
        },
      },
      { keys: keys.transcript, disabledReason: isShown('transcript') },
    ),
    command(
      {
        id: 'compare',
        group: 'places',
        label: words.compare,
        run: () => {
          goTo(comparison(hands))
        },
      },
      { disabledReason: isShown('compare') ?? unless(view.runs.length > 1, words.oneRun) },
    ),
    ...(
      [
        'learn',
        'review',
        'exam',
        'progress',
        'live',
        'attack',
        'fault',
        'reference',
        'settings',
        'start',
      ] as const
    ).map((place) =>
      command({
        id: place,
        group: 'places',
        label: words[place],
        run: () => {
          goTo(place === 'start' ? '/' : `/${place}`)
        },
      }),
    ),
  ]
}

/** From a view of the whole run, the messages come back first. */
export function inTheLab(hands: CommandHands, run: () => void): () => void {
  return () => {
    if (hands.whole !== 'lab') goTo(addressOf(hands, 'lab'))
    run()
  }
}

function addressOf({ view, engine }: CommandHands, whole: WholeView): string {
  const place = { engine, whole, run: view.run.id, cursor: view.cursor, note: null }
  return addressOfPlace(place, new URLSearchParams())
}

/** This run beside the one that it left, or else beside the newest of the others. */
function comparison(hands: CommandHands): string {
  const { run, runs } = hands.view
  const other = run.forkedFrom?.run ?? runs.findLast(({ id }) => id !== run.id)?.id ?? run.id
  const params = new URLSearchParams({ engine: hands.engine, a: other, b: run.id })
  return `/compare?${params.toString()}`
}

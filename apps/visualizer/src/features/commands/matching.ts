import { commandGroups, type Command, type CommandGroup } from './command.ts'

/** The commands whose words begin as the query's do, the closest first; all, group by group, without one. */
export function matching(commands: readonly Command[], query: string): readonly Command[] {
  const sought = wordsOf(query)
  if (sought.length === 0) return commandGroups.flatMap((group) => membersOf(commands, group))
  return commands
    .map((command) => ({ command, score: scoreOf(command, sought) }))
    .filter(({ score }) => score > 0)
    .toSorted((one, other) => other.score - one.score)
    .map(({ command }) => command)
}

/** What a group has, that which can be done first. */
export function membersOf(commands: readonly Command[], group: CommandGroup): readonly Command[] {
  const own = commands.filter((each) => each.group === group)
  return [
    ...own.filter(({ disabledReason }) => disabledReason === null),
    ...own.filter(({ disabledReason }) => disabledReason !== null),
  ]
}

/** 0 when a sought word is not there at all. What can be done comes before what cannot. */
function scoreOf({ label, disabledReason }: Command, sought: readonly string[]): number {
  const words = wordsOf(label)
  const scores = sought.map((each) => scoreOfWord(words, each))
  if (scores.includes(0)) return 0
  return scores.reduce((sum, score) => sum + score, disabledReason === null ? 0.5 : 0)
}

function scoreOfWord(words: readonly string[], sought: string): number {
  if (words[0]?.startsWith(sought)) return 4
  if (words.includes(sought)) return 3
  if (words.some((word) => word.startsWith(sought))) return 2
  return words.some((word) => word.includes(sought)) ? 1 : 0
}

function wordsOf(text: string): readonly string[] {
  return text
    .toLowerCase()
    .split(/[^\p{L}\p{N}_]+/u)
    .filter(Boolean)
}

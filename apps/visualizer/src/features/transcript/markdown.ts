import type { RunSetup } from '@flowscope/reference'
import { transcriptWords as words } from '../../words/transcript.ts'
import type { Row } from './checks.ts'
import {
  aboutRows,
  appTable,
  clientTable,
  orgTable,
  userColumns,
  userRows,
} from './setup-tables.ts'
import { transcriptOf, type TranscribedRun } from './transcript.ts'
import { transcriptStep, type TranscriptStep } from './transcript-step.ts'
import type { WireMessage } from './wire-messages.ts'

/** The transcript as Markdown (CommonMark with tables). */
export function markdownOf(view: TranscribedRun): string {
  const { title, run, runs, sections } = transcriptOf(view)
  const blocks = [
    `# ${title}`,
    words.lead,
    `*${words.practice}*`,
    `## ${words.about.title}`,
    listOf(aboutRows(view)),
    `## ${words.setup}`,
    ...setupBlocks(run.setup),
    ...sections.flatMap(({ title: section, moments }) => [
      `## ${section}`,
      ...moments.flatMap((moment) => stepBlocks(transcriptStep(run, runs, moment))),
    ]),
  ]
  return `${blocks.filter(Boolean).join('\n\n')}\n`
}

function setupBlocks(setup: RunSetup): readonly string[] {
  const { client, world } = setup
  const tables = world.orgs.flatMap((org) => {
    const app = appTable(org, client)
    return [
      ...titled(orgTable(org, client)),
      ...(app ? titled(app) : []),
      `#### ${words.users.title}`,
      tableOf(userColumns, userRows(org)),
    ]
  })
  return [...titled(clientTable(setup)), ...tables]
}

function titled({ title, rows }: { readonly title: string; readonly rows: readonly Row[] }) {
  return [`### ${title}`, listOf(rows)]
}

function stepBlocks(step: TranscriptStep): readonly string[] {
  const { title, travel, decided, messages, failure, checked, facts, note, states, forks } = step
  return [
    `### ${title}`,
    travel ?? '',
    ...decided.map(escaped),
    ...messages.flatMap(messageBlocks),
    failure ?? '',
    ...(checked ? sentences(words.checked.title, checked.sentences) : []),
    listOf(checked?.compared ?? []),
    ...sentences(words.facts.title, facts),
    ...(note ? noteBlocks(note) : []),
    `#### ${words.states.title}`,
    listOf(step.clock ? [...states, [words.clock, step.clock]] : states),
    ...sentences(words.forks.title, forks),
  ]
}

function messageBlocks({ title, wire, tables }: WireMessage): readonly string[] {
  const { name, raw, value } = words.parameters
  return [
    `#### ${escaped(title)}`,
    fenced(wire),
    ...tables.flatMap((table) => [
      `${table.title}:`,
      tableOf(
        [name, raw, value],
        table.rows.map((row) => [row.name, row.raw, row.value]),
      ),
    ]),
  ]
}

function noteBlocks(note: NonNullable<TranscriptStep['note']>): readonly string[] {
  const rows: readonly Row[] = [
    [words.note.check, note.check],
    ...note.compared,
    ...(note.fix === null ? [] : [[words.note.fix, note.fix] as const]),
  ]
  return [
    `#### ${words.note.title} (${words.note.notOnTheWire})`,
    note.explanation,
    listOf(rows),
    ...(note.causes.length > 0 ? [`${words.note.causes}:`, bullets(note.causes)] : []),
  ]
}

function sentences(title: string, lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : [`#### ${title}`, bullets(lines.map(escaped))]
}

function bullets(lines: readonly string[]): string {
  return lines.map((line) => `- ${line}`).join('\n')
}

function listOf(rows: readonly Row[]): string {
  return bullets(rows.map(([name, value]) => `${name}: ${escaped(value)}`))
}

function tableOf(columns: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.map(cellText).join(' | ')} |`
  return [line(columns), line(columns.map(() => '---')), ...rows.map(line)].join('\n')
}

function cellText(text: string): string {
  return escaped(text).replaceAll('|', '\\|').replaceAll('\n', ' ')
}

/** Characters that Markdown would take for its own. */
function escaped(text: string): string {
  return text.replace(/[\\`*_<>[\]]/g, '\\$&')
}

/** A fence longer than any run of backticks inside (CommonMark §4.5). */
function fenced(text: string): string {
  const longest = Math.max(2, ...Array.from(text.matchAll(/`+/g), ([run]) => run.length))
  const fence = '`'.repeat(longest + 1)
  return `${fence}http\n${text}\n${fence}`
}

import {
  ledgerChapters,
  notPlayed,
  type LedgerLine,
  type LedgerMark,
} from '@flowscope/salesforce-emulator'
import { holdingTests, type HoldingTest } from './holding-tests.ts'

const marks: Readonly<Record<LedgerMark, string>> = {
  documented: 'Salesforce writes it down',
  seen: 'seen in real traffic, in a log or in working client code',
  inferred: 'deduced, or the safest thing where nothing is known',
  counterfactual: 'not what Salesforce does: for teaching, or because practice runs on one machine',
}

/** The ledger as a page: what the mock does, how far it can be trusted, and which test holds it. */
export function fidelityPage(): string {
  const tests = holdingTests()
  const lines = ledgerChapters.flatMap((chapter) => chapter.lines)
  const chapters = ledgerChapters.map(({ title, lines: own }) =>
    [`## ${title}`, '', ...tableOf(own, tests)].join('\n'),
  )
  return `${[introduction(lines), ...chapters, lastChapter()].join('\n\n')}\n`
}

function lastChapter(): string {
  const rows = notPlayed.map(({ what, source, why }) => [what, source, why].map(cell))
  const headed = [
    ['What Salesforce does', 'Source', 'Why not here'],
    ['---', '---', '---'],
    ...rows,
  ]
  return ['## Not played', '', ...headed.map(rowOf)].join('\n')
}

function introduction(lines: readonly LedgerLine[]): string {
  const counted = Object.entries(marks).map(([mark, meaning]) => {
    const count = lines.filter((line) => line.mark === mark).length
    return `- **${mark}** (${String(count)}): ${meaning}.`
  })
  return [
    '# How faithful the mock is',
    '',
    `${String(lines.length)} behaviours, each with what it stands on and the tests that hold it. A code and its`,
    'text are typed in the ledger and nowhere else. *Source* names an RFC with its section, or a section of the',
    'protocol sheet, the notes on Salesforce’s behaviour that this project was built from. This page is written',
    'by `npm run fidelity`; the tests fail when it is out of date, or when a line has no test. What is left out',
    'stands at the end.',
    '',
    ...counted,
  ].join('\n')
}

function tableOf(lines: readonly LedgerLine[], tests: readonly HoldingTest[]): readonly string[] {
  const rows = lines.map(({ id, behaviour, says, mark, source }) => {
    const held = tests.filter(({ line }) => line === id)
    const words = says ? `<br>\`${says.code}\`${says.text === null ? '' : `: ${says.text}`}` : ''
    return [`\`${id}\``, cell(behaviour) + words, mark, cell(source), held.map(linkOf).join('<br>')]
  })
  return [headings, headings.map(() => '---'), ...rows].map(rowOf)
}

const headings = ['Line', 'What the mock does', 'Mark', 'Source', 'Held by']

function linkOf({ sentence, file }: HoldingTest): string {
  return `[${cell(sentence)}](../${file})`
}

function rowOf(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`
}

function cell(text: string): string {
  return text.replaceAll('|', '\\|').replace(/[<>]/g, (each) => `&#${String(each.charCodeAt(0))};`)
}

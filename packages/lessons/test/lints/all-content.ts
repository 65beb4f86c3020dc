import { readdirSync } from 'node:fs'
import { cards, examQuestions, type Fact } from '../../src/index.ts'
import type { Content, NamedFact } from './content.ts'

/** The content as it stands in the files: of two facts with one name both are here. */
export async function allContent(): Promise<Content> {
  return { facts: await factsInFiles(), cards, questions: examQuestions }
}

const folder = new URL('../../src/facts/', import.meta.url)

async function factsInFiles(): Promise<readonly NamedFact[]> {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  const modules = await Promise.all(
    files
      .filter((name) => name.endsWith('.ts'))
      .map(
        (name) => import(new URL(name, folder).href) as Promise<Readonly<Record<string, unknown>>>,
      ),
  )
  const found = new Map<Fact, NamedFact>()
  for (const exported of modules.flatMap((each) => Object.values(each))) {
    if (!isRecord(exported)) continue
    for (const [id, value] of Object.entries(exported)) {
      if (isFact(value)) found.set(value, [id, value])
    }
  }
  return [...found.values()]
}

function isFact(value: unknown): value is Fact {
  return isRecord(value) && typeof value['says'] === 'string'
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null
}

import { basics } from './glossary/basics.ts'
import { salesforceWords } from './glossary/salesforce-words.ts'
import { safeguards } from './glossary/safeguards.ts'
import type { Term } from './glossary/term.ts'

/** Words of OAuth and Salesforce that a newcomer meets, each in two sentences at most. */
export const glossary: readonly Term[] = [...basics, ...safeguards, ...salesforceWords]

/** The term of that id. */
export function termFor(id: string): Term | undefined {
  return glossary.find((term) => term.id === id)
}

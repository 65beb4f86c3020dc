import type { Fact } from '@flowscope/stage'
import { parties } from '../../run-view/parties.ts'
import { transcriptWords } from '../../words/transcript.ts'

const words = transcriptWords.facts

/** One sentence for all that a party did in one way, the values by the names of their handles. */
export function sentencesOfFacts(facts: readonly Fact[]): readonly string[] {
  const deeds = new Map<string, { readonly fact: Fact; readonly handles: Set<string> }>()
  for (const fact of facts) {
    const key = `${fact.party} ${fact.did}`
    const deed = deeds.get(key) ?? { fact, handles: new Set<string>() }
    deed.handles.add(fact.from ? words.from(fact.handle, fact.from) : fact.handle)
    deeds.set(key, deed)
  }
  return [...deeds.values()].map(({ fact, handles }) =>
    words.sentence(parties[fact.party].name, words.did[fact.did], [...handles].join(', ')),
  )
}

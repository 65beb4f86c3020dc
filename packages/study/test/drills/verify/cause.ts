import { findingFor, type Finding } from '@flowscope/reference'
import { faultCases, whatCame, type Played } from '@flowscope/scenarios'
import type { Drill } from '../../../src/drills/index.ts'
import { rightOf, runOf, wrongOf } from '../answers.ts'
import { replay } from '../replay.ts'

/** A case is performed again; an error is looked up by its words. */
export async function verifyCause(drill: Drill): Promise<readonly string[]> {
  const faultCase = faultCases.find(({ id }) => id === drill.about)
  if (!faultCase) return ofFinding(drill)
  const { setup, decisions } = runOf(drill)
  const { seen } = await replay(setup, decisions)
  const came = whatCame(seen as readonly Played[])
  return JSON.stringify(came) === JSON.stringify(faultCase.came) &&
    rightOf(drill) === faultCase.causes[0][0]
    ? []
    : [`it brought ${JSON.stringify(came)}`]
}

function ofFinding(drill: Drill): readonly string[] {
  const [code = '', ...words] = (drill.exhibits[0]?.text ?? '').split(': ')
  const place = drill.about.split('.')[0] as Finding['places'][0]
  const found = findingFor(code, words.length > 0 ? words.join(': ') : undefined, place)
  const told = found ? [found.meaning, ...found.causes] : []
  return [
    ...[rightOf(drill)].filter((text) => !told.includes(text)),
    ...wrongOf(drill).filter((text) => told.includes(text)),
  ]
}

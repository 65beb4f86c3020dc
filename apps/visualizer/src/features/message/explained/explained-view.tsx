import type { HttpRequest, HttpResponse } from '@flowscope/http-message'
import { useMemo } from 'react'
import { useSettings } from '../../../settings/use-settings.ts'
import { Disclosure } from '../../../ui/disclosure.tsx'
import { messageWords } from '../../../words/message.ts'
import { useExplain } from '../explain.ts'
import { ingredientsOf } from '../recipes/ingredients.ts'
import { recipesOf } from '../recipes/recipes-of.ts'
import { useSurroundings } from '../surroundings.ts'
import type { WireLine } from '../wire-line.ts'
import { ExplanationItem } from './explanation-item.tsx'
import { explanationsOf, type Explanation } from './notes-of.ts'
import styles from './explained-view.module.css'

const words = messageWords.explained

interface ExplainedViewProps {
  readonly lines: readonly WireLine[]
  readonly message: HttpRequest | HttpResponse
  readonly chosen: string | null
}

/** The notes of a message in the order of the wire, each with all there is to say. */
export function ExplainedView({ lines, message, chosen }: ExplainedViewProps) {
  const explain = useExplain()
  const { depth } = useSettings().settings
  const all = useMemo(() => explanationsOf(lines, explain), [lines, explain])
  const apart = depth === 'new' ? all.filter(({ isRoutine }) => isRoutine) : []
  if (all.length === 0) return <p>{words.empty}</p>
  return (
    <div className={styles['notes']} data-depth={depth}>
      <Items explanations={all.filter((each) => !apart.includes(each))} message={message} />
      {apart.length > 0 && (
        <Disclosure
          summary={words.routine(apart.length)}
          open={apart.some(({ address }) => address === chosen)}
        >
          <Items explanations={apart} message={message} />
        </Disclosure>
      )}
    </div>
  )
}

interface ItemsProps {
  readonly explanations: readonly Explanation[]
  readonly message: HttpRequest | HttpResponse
}

function Items({ explanations, message }: ItemsProps) {
  const view = useSurroundings()?.view ?? null
  const ofTheRun = useMemo(() => ingredientsOf(view, message), [view, message])
  return explanations.map((each) => (
    <ExplanationItem
      key={each.address}
      explanation={each}
      recipes={recipesOf({ ...ofTheRun, ...each, value: each.whole ?? each.text })}
    />
  ))
}

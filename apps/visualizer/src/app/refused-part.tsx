import { boundaryAfter } from '@flowscope/flow'
import { Refusal } from '../features/states/refusal.tsx'
import type { Moment } from '../run-view/moments.ts'
import { otherChoices } from '../run-view/primary.ts'
import { Button } from '../ui/button.tsx'
import { refusalWays } from '../words/lab.ts'
import type { PartProps } from './part-props.ts'

/** A refusal: cause and note, and the ways on that the primary button does not take. */
export function RefusedPart(props: PartProps & { readonly moment: Moment }) {
  const { view, moment, selection, decide } = props
  const { performed, decision } = moment
  if (!performed?.verdict) return null
  const restarts = otherChoices(view).filter(({ kind, enabled }) => kind === 'restart' && enabled)
  return (
    <Refusal verdict={performed.verdict} note={noteOf(view.moments, moment)}>
      {restarts.map((choice) => (
        <Button
          key={choice.id}
          onClick={() => {
            decide({ type: 'decide', decision: choice.decision })
          }}
        >
          {choice.label}
        </Button>
      ))}
      {decision.type === 'send' && view.where === 'practice' && (
        <Button
          onClick={() => {
            const cursor = boundaryAfter(view.journal, moment.index)
            selection.editAt({ cursor, step: decision.step, edit: decision.edit ?? null })
            decide({ type: 'moveCursor', to: cursor })
          }}
        >
          {refusalWays.fixAndFork}
        </Button>
      )}
    </Refusal>
  )
}

/** The note of whoever refused: a refusal that the browser carried on was decided at an earlier message. */
function noteOf(moments: readonly Moment[], { index, performed }: Moment) {
  const own = performed?.note ?? null
  if (own?.passed === false || performed?.verdict?.cause?.kind !== 'refusedByServer') return own
  const before = moments.slice(0, index).findLast((each) => each.performed?.note?.passed === false)
  return before?.performed?.note ?? own
}

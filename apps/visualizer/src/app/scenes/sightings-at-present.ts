import { regions } from '@flowscope/flow'
import type { Exchange } from '@flowscope/http-message'
import { findingFor } from '@flowscope/reference'
import { addressOf } from '../../features/message/choice.ts'
import { lookUp } from '../../features/message/reference-lookup.ts'
import { lineSpans } from '../../features/message/spans/line-spans.ts'
import type { Span } from '../../features/message/spans/span.ts'
import { requestLines, responseLines } from '../../features/message/wire-lines.ts'
import { pictureOf } from '../../features/states/chart/region-picture.ts'
import { isRefused } from '../../run-view/moments.ts'
import type { RunView } from '../../run-view/run-view.ts'

/** Where what an article tells of can be seen. */
export interface Sighting {
  readonly cursor: number
  /** The note to open there; `null` where the whole message, or a state, is meant. */
  readonly note: string | null
  /** The moment to choose there; `null` where the newest one is open and shows it. */
  readonly moment: number | null
}

type Sighted = readonly [ref: string, Sighting]

/** What the newest step of a run shows, by the reference of the article that tells of it. */
export function sightingsAtPresent(view: RunView): ReadonlyMap<string, Sighting> {
  const exchange = view.present?.performed?.exchange
  const ranges = exchange ? rangesOf(view, exchange) : []
  return new Map([
    ...statesReached(view),
    ...ranges.flatMap(({ span, isOpen }): readonly Sighted[] => {
      const id = span.named && lookUp(span.named)?.id
      return id ? [[`parameters/${id}`, sightingOf(view, { note: id, isOpen })]] : []
    }),
    ...refusalShown(view).map(({ id, code }): Sighted => {
      const range = ranges.findLast(({ span }) => span.whole === code)
      return [`errors/${id}`, sightingOf(view, range ?? { note: null, isOpen: true })]
    }),
  ])
}

function statesReached({ run, position, cursor }: RunView): readonly Sighted[] {
  return regions.flatMap((region) => {
    const { visits } = pictureOf(run.journal, cursor, region)
    return [...visits].flatMap(([state, all]): readonly Sighted[] => {
      const visit = all.find(({ step }) => step === position)
      if (!visit) return []
      return [[`states/${region}.${state}`, { cursor: visit.cursor, note: null, moment: null }]]
    })
  })
}

interface Range {
  readonly span: Span
  readonly note: string | null
  /** Whether it is in sight where the newest moment is shown. */
  readonly isOpen: boolean
}

/**
 * The ranges of an exchange, the last first: of those that mean the same, a map keeps the last that it
 * is given. A page that the user sees stands in front of its message.
 */
function rangesOf(view: RunView, { request, outcome }: Exchange): readonly Range[] {
  const { present } = view
  const showsRequest = present !== null && isRefused(present)
  const isRead = showsRequest || !present?.performed?.view?.html
  const answer = outcome.type === 'response' ? responseLines(outcome.response, request.target) : []
  const asked = requestLines(request).flatMap(lineSpans)
  return [
    ...asked.map((span) => rangeOf(span, showsRequest)),
    ...answer.flatMap(lineSpans).map((span) => rangeOf(span, isRead)),
  ].toReversed()
}

function rangeOf(span: Span, isOpen: boolean): Range {
  return { span, isOpen, note: span.named && addressOf(span.named) }
}

function sightingOf(
  { cursor, present }: RunView,
  { note, isOpen }: Pick<Range, 'note' | 'isOpen'>,
): Sighting {
  return { cursor, note, moment: isOpen ? null : (present?.index ?? null) }
}

function refusalShown({ present }: RunView) {
  const cause = present?.performed?.verdict?.cause
  if (cause?.kind !== 'refusedByServer') return []
  const finding = findingFor(cause.code, cause.description, cause.place)
  return finding ? [finding] : []
}

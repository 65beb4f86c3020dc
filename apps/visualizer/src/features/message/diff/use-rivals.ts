import type { Draft } from '@flowscope/stage'
import { useEffect, useState } from 'react'
import type { Moment } from '../../../run-view/moments.ts'
import { messageWords } from '../../../words/message.ts'
import { useSurroundings, type Surroundings } from '../surroundings.ts'
import { counterpartsOf, type Counterpart } from './counterparts.ts'
import type { ComparedMessage } from './parts.ts'
import { stepOfDecision } from './step-of-decision.ts'

const words = messageWords.diff

/** Where a message stands in its run. */
export interface Place {
  /** The moment that it belongs to; `null` for a draft, which comes after all of them. */
  readonly moment: Moment | null
  /** What a draft was before it was edited. */
  readonly drafted: ComparedMessage | null
  readonly isDraft: boolean
}

interface Rival {
  readonly name: string
  readonly message: ComparedMessage
}

interface Rivals {
  readonly rivals: readonly Rival[]
  /** The run is being asked what would have been sent. */
  readonly asking: boolean
}

/** The messages that this one can be compared with, the right one first. */
export function useRivals(message: ComparedMessage, { moment, drafted }: Place): Rivals {
  const surroundings = useSurroundings()
  const correct = useCorrect(surroundings, message.kind, moment)
  const others = surroundings ? othersOf(surroundings, message.kind, moment) : []
  const own = drafted ? [{ name: words.drafted, message: drafted }] : []
  const asked = correct === 'asking' || correct === null ? [] : [correct]
  return { rivals: [...own, ...asked, ...others], asking: correct === 'asking' }
}

/** What would have been sent instead of an edited message; `null` where nothing was edited. */
function useCorrect(
  surroundings: Surroundings | null,
  kind: ComparedMessage['kind'],
  moment: Moment | null,
): Rival | 'asking' | null {
  const edited = moment && editOf(moment) === kind ? moment : null
  const draftedAt = surroundings?.draftedAt
  const [answer, setAnswer] = useState<{ key: string; rival: Rival | null } | null>(null)
  useEffect(() => {
    if (!edited || !draftedAt) return
    const keep = (rival: Rival | null) => {
      setAnswer({ key: edited.key, rival })
    }
    draftedAt(edited).then(
      (draft) => keep(rivalOfDraft(draft)),
      () => keep(null),
    )
  }, [edited, draftedAt])
  if (!edited || !draftedAt) return null
  return answer?.key === edited.key ? answer.rival : 'asking'
}

function editOf({ decision }: Moment): ComparedMessage['kind'] | null {
  if (decision.type !== 'send' && decision.type !== 'attack') return null
  if (!decision.edit) return null
  return decision.edit.kind === 'request' ? 'request' : 'response'
}

function rivalOfDraft(draft: Draft): Rival | null {
  switch (draft.kind) {
    case 'request':
      return {
        name: draft.from === 'browser' ? words.browserDrafted : words.drafted,
        message: { kind: 'request', request: draft.request },
      }
    case 'answer': {
      const { answer: response, request } = draft
      return {
        name: words.drafted,
        message: { kind: 'response', response, target: request.target },
      }
    }
    case 'act':
    case 'form':
      return null
  }
}

function othersOf({ view }: Surroundings, kind: ComparedMessage['kind'], moment: Moment | null) {
  const place = moment
    ? { index: moment.index, step: stepOfDecision(moment.decision) }
    : { index: view.position, step: view.step }
  return counterpartsOf(view, place).flatMap((each) => rivalOf(each, kind))
}

function rivalOf({ name, moment }: Counterpart, kind: ComparedMessage['kind']): readonly Rival[] {
  const exchange = moment.performed?.exchange
  if (!exchange) return []
  const { request, outcome } = exchange
  const rival = (message: ComparedMessage) => [{ name: words.run(name), message }]
  if (kind === 'request') return rival({ kind, request })
  return outcome.type === 'response'
    ? rival({ kind, response: outcome.response, target: request.target })
    : []
}

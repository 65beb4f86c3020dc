import { pathOf, type PartyId } from '@flowscope/http-message'
import type { Draft } from '@flowscope/stage'
import { wordsOfStep } from '../../run-view/steps.ts'
import type { LaneRow } from './lane-row.ts'
import { actorOf } from './marks.ts'

const insideSalesforce = ['follow', 'logIn', 'consent']

/** What was drafted and has not happened yet. */
export function nextRow(next: Draft, position: number): LaneRow {
  const room = insideSalesforce.some((step) => step === next.step)
  const base = {
    key: `next ${String(position)}`,
    moment: position,
    station: null,
    when: 'next',
    room,
  } as const
  switch (next.kind) {
    case 'act':
      return {
        ...base,
        kind: 'mark',
        party: actorOf(next.step),
        label: wordsOfStep(next.step).press,
      }
    case 'form':
      return { ...base, kind: 'mark', party: 'user', label: wordsOfStep(next.step).name }
    case 'answer':
      return {
        ...base,
        ...nextArrow('browser', 'client', 'front', `GET ${pathOf(next.request.target)}`),
      }
    case 'request': {
      const label = `${next.request.method} ${pathOf(next.request.target)}`
      return { ...base, ...nextArrow(next.from, next.to, next.channel, label) }
    }
  }
}

const good = { refused: false, crossed: false } as const

function nextArrow(from: PartyId, to: PartyId, channel: 'front' | 'back', label: string) {
  return { kind: 'arrow', half: 'request', from, to, channel, label, ...good } as const
}

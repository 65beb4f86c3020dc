import type { AttackId, Cell, DefenceId, Evidence } from '@flowscope/scenarios'

/** How one attack ended against at most one defence. */
export interface CellResult {
  readonly attack: AttackId
  readonly defence: DefenceId | null
  readonly evidence: Evidence
}

export function resultOf({ attack, defences, evidence }: Cell): CellResult {
  return { attack, defence: defences[0] ?? null, evidence }
}

export function keyOfCell({ attack, defence }: Pick<CellResult, 'attack' | 'defence'>): string {
  return `${attack} ${defence ?? ''}`
}

/** The run behind a cell: the attack is played anew, to its end. */
export function hrefOfCell({ attack, defence }: Pick<CellResult, 'attack' | 'defence'>): string {
  const params = new URLSearchParams({ engine: 'page' })
  if (defence !== null) params.set('on', defence)
  params.set('all', '')
  return `/attack/${attack}?${params.toString()}`
}

import type { StationId } from '@flowscope/stage'
import { sessionChart, type FlowSnapshot } from './session-chart.ts'

/** The regions of the chart, the main one first. */
export const regions = [
  'flow',
  'extra',
  'accessToken',
  'refreshToken',
  'salesforceSession',
  'attacker',
] as const

export type Region = (typeof regions)[number]

/** The state of a region with its children: `exchanging.drafting`. */
export function stateOf(snapshot: FlowSnapshot, region: Region): string {
  const value: string | object = snapshot.value[region]
  return typeof value === 'string' ? value : Object.entries(value).flat().join('.')
}

/** The caption of a region's present state. */
export function captionOf(snapshot: FlowSnapshot, region: Region = 'flow'): string {
  return nodeOf(snapshot, region).description ?? ''
}

/** The station that the flow stands at; where it was refused, the station of the refused message. */
export function stationOf(snapshot: FlowSnapshot): StationId {
  const { refusal } = snapshot.context
  const meta = refusal === null ? nodeOf(snapshot, 'flow').meta : nodeAt('flow', refusal.state).meta
  return meta?.station ?? 'register'
}

function nodeOf(snapshot: FlowSnapshot, region: Region) {
  return nodeAt(region, stateOf(snapshot, region))
}

function nodeAt(region: Region, state: string): SessionNode {
  const path = [region, ...state.split('.')]
  return path.reduce<SessionNode>((node, key) => node.states[key] ?? node, sessionChart.root)
}

type SessionNode = typeof sessionChart.root

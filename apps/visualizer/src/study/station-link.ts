import type { StationId } from '@flowscope/flow'

/** The state of the flow in which a run stands at a station. */
const states: Readonly<Record<StationId, string>> = {
  register: 'configured',
  connect: 'preparing',
  'redirect-out': 'redirecting',
  'authorize-request': 'authorizing',
  login: 'authenticating',
  consent: 'consenting',
  'redirect-back': 'returning',
  callback: 'validatingCallback',
  'token-request': 'exchanging',
  'token-response': 'authorized',
  'api-call': 'calling',
  expiry: 'sessionRefused',
  refresh: 'refreshing',
  revoke: 'revoking',
}

/** The address that plays a practice run up to a station. */
export function stationHref(station: StationId): string {
  return `/lab?engine=page&see=states/flow.${states[station]}`
}

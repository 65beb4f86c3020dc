import type { StationId } from '@flowscope/flow'
import { apiCall, expiry, refresh, revoke, tokenRequest, tokenResponse } from './back-channel.ts'
import {
  authorizeRequest,
  callback,
  connect,
  consent,
  login,
  redirectBack,
  redirectOut,
  register,
} from './front-channel.ts'
import type { Station } from './station.ts'

/** The stations of the Web Server Flow, in the order of the walk. */
export const stations = {
  register,
  connect,
  'redirect-out': redirectOut,
  'authorize-request': authorizeRequest,
  login,
  consent,
  'redirect-back': redirectBack,
  callback,
  'token-request': tokenRequest,
  'token-response': tokenResponse,
  'api-call': apiCall,
  expiry,
  refresh,
  revoke,
} as const satisfies Record<StationId, Station>

/** Every `response_type` of the authorize endpoint (sheet §3). */
export const responseTypes = ['code', 'token', 'token id_token', 'hybrid_token'] as const

export type ResponseType = (typeof responseTypes)[number]

/** What a user is asked for: an app's request, or a device that showed a code (sheet §5.7). */
export type AskedFor = ResponseType | 'device_code'

/** Whether the browser itself carries the tokens. */
export function isUserAgentFlow(asked: AskedFor): boolean {
  return asked === 'token' || asked === 'token id_token' || asked === 'hybrid_token'
}

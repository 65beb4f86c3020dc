import type { IncomingHttpHeaders } from 'node:http'
import { equalInConstantTime } from '@flowscope/ports'
import { AdminProblem } from './problem.ts'

export interface Caller {
  readonly headers: IncomingHttpHeaders
  readonly socket: { readonly remoteAddress?: string | undefined }
}

/**
 * Lets in programs of this machine and nobody's web page: a foreign Host is DNS rebinding, a
 * foreign Origin is somebody else's page.
 *
 * @param token what a caller from another machine has to bring; `null` keeps all of them out
 * @throws AdminProblem 403 names what is wrong
 */
export function admit({ headers, socket }: Caller, token: string | null): void {
  const host = headers.host ?? ''
  const ownOrigin = [undefined, `http://${host}`, `https://${host}`].includes(headers.origin)
  if (!ownOrigin) refuse(`A page of ${String(headers.origin)} may not use the admin API.`)
  if (bringsToken(headers.authorization, token)) return
  if (!isLoopbackAddress(socket.remoteAddress)) {
    refuse('From another machine the admin API wants the bearer token in MOCK_ADMIN_TOKEN.')
  }
  if (!isLoopbackHost(host)) refuse(`The admin API answers at localhost only, not at "${host}".`)
}

function refuse(message: string): never {
  throw new AdminProblem(403, message)
}

function bringsToken(authorization: string | undefined, token: string | null) {
  return token !== null && equalInConstantTime(authorization ?? '', `Bearer ${token}`)
}

function isLoopbackAddress(address: string | undefined) {
  return address === '::1' || /^(::ffff:)?127\./.test(address ?? '')
}

function isLoopbackHost(host: string) {
  return /^(127(\.\d{1,3}){3}|\[::1\]|([a-z0-9-]+\.)*localhost)(:\d+)?$/i.test(host)
}

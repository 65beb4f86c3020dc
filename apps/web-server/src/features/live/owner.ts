import { parseCookies, serializeSetCookie, type CookieAttribute } from '@flowscope/http-message'
import type { FastifyReply, FastifyRequest } from 'fastify'
import type { Owner } from './live-book.ts'

/** Where this browser meets the server: cookies ignore ports, so the name has it. */
export interface OwnPlace {
  /** `https://flowscope.example`, or what this computer's browser called. */
  readonly origin: string
}

export function ownPlaceOf({ headers }: FastifyRequest, publicUrl: string | null): OwnPlace {
  return { origin: publicUrl ?? `http://${headers.host ?? 'localhost'}` }
}

export function ownerOf({ headers }: FastifyRequest, place: OwnPlace): Owner | null {
  const name = cookieName(place)
  const cookie = parseCookies(headers.cookie ?? '').find(([each]) => each === name)
  return cookie?.[1] ?? null
}

/** `Strict` is enough: whoever comes back from another site is known by the cookie of the run. */
export function setOwner(reply: FastifyReply, place: OwnPlace, owner: Owner): void {
  setCookie(reply, place, owner, [])
}

export function clearOwner(reply: FastifyReply, place: OwnPlace): void {
  setCookie(reply, place, '', [['Max-Age', '0']])
}

function setCookie(
  reply: FastifyReply,
  place: OwnPlace,
  value: string,
  more: readonly CookieAttribute[],
): void {
  const attributes: readonly CookieAttribute[] = [
    ['Path', '/'],
    ['HttpOnly', null],
    ['SameSite', 'Strict'],
    ...(place.origin.startsWith('https:') ? [['Secure', null] as const] : []),
    ...more,
  ]
  reply.header('set-cookie', serializeSetCookie({ name: cookieName(place), value, attributes }))
}

function cookieName({ origin }: OwnPlace): string {
  const { protocol, port } = new URL(origin)
  return `flowscope_owner_${port === '' ? protocol.slice(0, -1) : port}`
}

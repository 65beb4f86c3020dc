import type { Place } from '@flowscope/reference'
import { addressPieces, hostPieces, targetPieces } from './address-pieces.ts'
import { constantOf } from './constants.ts'
import type { Interval, Named } from './span.ts'
import { tokenPieces, within } from './token-pieces.ts'

type Pieces = (text: string) => readonly Interval[]

const readers: Readonly<Record<string, Pieces>> = {
  accept: mediaTypes,
  'content-type': mediaTypes,
  'cache-control': cacheWords,
  authorization: credentials,
  cookie: cookies,
  'set-cookie': setCookie,
  host: hostPieces,
  origin: addressPieces,
  referer: addressPieces,
  location: addressOrTarget,
}

/** The pieces of a header's value. */
export function headerPieces(name: string): Pieces {
  return readers[name.toLowerCase()] ?? (() => [])
}

function addressOrTarget(text: string): readonly Interval[] {
  return text.startsWith('/') ? targetPieces(text) : addressPieces(text)
}

const knownTypes = new Set([
  'application/x-www-form-urlencoded',
  'application/json',
  'text/html',
  'application/xhtml+xml',
  '*/*',
])

function mediaTypes(text: string): readonly Interval[] {
  return Array.from(text.matchAll(/(\s*)([^,;=\s]+)(=[^,;]*)?|[,;]/g)).flatMap((match) => {
    const [all, space = '', word, value] = match
    if (word === undefined) return [gap(match.index, all.length)]
    const named: Named = { place: 'mediaType.part', name: mediaTypeName(word, value) }
    const start = match.index + space.length
    return [...spaced(match.index, space), { start, end: match.index + all.length, named }]
  })
}

function mediaTypeName(word: string, value: string | undefined): string {
  if (value !== undefined) return word.toLowerCase()
  return knownTypes.has(word) ? word : 'other'
}

function cacheWords(text: string): readonly Interval[] {
  return Array.from(text.matchAll(/\s*,\s*|[^,\s]+/g), (match) => {
    const [all] = match
    const isWord = !all.includes(',')
    const end = match.index + all.length
    const name = all.split('=', 1)[0] ?? ''
    return { start: match.index, end, named: isWord ? { place: 'cache.part', name } : null }
  })
}

function credentials(text: string): readonly Interval[] {
  const [, scheme = '', space = '', secret = ''] = /^(\S+)(\s+)(.*)$/s.exec(text) ?? []
  if (secret === '') return []
  const start = scheme.length + space.length
  const rest = { start, end: text.length, whole: secret }
  const opening = [
    { start: 0, end: scheme.length, named: inAuthorization(scheme) },
    gap(scheme.length, space.length),
  ]
  if (scheme === 'Basic')
    return [...opening, { ...rest, named: inAuthorization('Basic credentials') }]
  const pieces = within(start, secret, tokenPieces(secret))
  const owner: Named = { place: 'request.header', name: 'Authorization' }
  return [...opening, ...(pieces.length > 0 ? pieces : [{ ...rest, named: owner }])]
}

function inAuthorization(name: string): Named {
  return { place: 'authorization.part', name }
}

function cookies(text: string): readonly Interval[] {
  return pairs(text, (name) => ({ place: 'request.cookie', name }))
}

/** The first pair is the cookie, the others say how it is kept. */
function setCookie(text: string): readonly Interval[] {
  return pairs(text, (name, value, at) => {
    const place: Place = at === 0 ? 'response.cookie' : 'setCookie.attribute'
    return (at > 0 ? constantOf(name, value) : null) ?? { place, name }
  })
}

type NameOfPair = (name: string, value: string, at: number) => Named

function pairs(text: string, named: NameOfPair): readonly Interval[] {
  return Array.from(text.matchAll(/([^;=\s]+)(=?)([^;]*)(;\s*)?/g)).flatMap((match, at) => {
    const [, name = '', equals = '', value = '', separator = ''] = match
    const owner = named(name, value, at)
    const valueStart = match.index + name.length + equals.length
    const valueEnd = valueStart + value.length
    const pieces = within(valueStart, value, tokenPieces(value))
    const cookie = { start: valueStart, end: valueEnd, named: owner, whole: value }
    return [
      {
        start: match.index,
        end: valueStart,
        named: at > 0 && constantOf(name, value) ? attribute(name) : owner,
      },
      ...(pieces.length > 0 ? pieces : value === '' ? [] : [cookie]),
      gap(valueEnd, separator.length),
    ]
  })
}

function attribute(name: string): Named {
  return { place: 'setCookie.attribute', name }
}

function gap(start: number, length: number): Interval {
  return { start, end: start + length, named: null }
}

function spaced(start: number, space: string): readonly Interval[] {
  return space === '' ? [] : [gap(start, space.length)]
}

import type { Place } from '@flowscope/reference'
import type { Interval, Named } from './span.ts'

const address =
  /^(?<scheme>[a-z][a-z0-9+.-]*)(?<separator>:\/\/)(?<host>[^/:?#]*)(?:(?<colon>:)(?<port>\d+))?(?<path>\/[^?#]*)?(?<mark>\?)?(?<query>.*)$/is
const target = /^(?<path>\/[^?#]*)(?<mark>\?)?(?<query>.*)$/s

const names: Readonly<Record<string, Named | null>> = {
  scheme: part('scheme'),
  separator: null,
  host: part('host'),
  colon: null,
  port: part('port'),
  path: part('path'),
  mark: null,
  query: part('query'),
}

/** Scheme, host, port, path and query of an absolute address. */
export function addressPieces(text: string): readonly Interval[] {
  return piecesOf(address.exec(text)?.groups)
}

/** Path and query of an address on the same host. */
export function targetPieces(text: string): readonly Interval[] {
  return piecesOf(target.exec(text)?.groups)
}

/** Host and port, as in the Host header. */
export function hostPieces(text: string): readonly Interval[] {
  return piecesOf(/^(?<host>[^:]*)(?:(?<colon>:)(?<port>\d+))?$/.exec(text)?.groups)
}

function piecesOf(groups: Readonly<Record<string, string>> | undefined): readonly Interval[] {
  let start = 0
  return Object.entries(groups ?? {}).flatMap(([group, text = '']) => {
    const piece = { start, end: start + text.length, named: names[group] ?? null }
    start = piece.end
    if (group === 'path') return pathPieces(text, piece.start)
    return text === '' ? [] : group === 'query' ? queryPieces(text, piece.start) : [piece]
  })
}

const meaningful =
  /^(?<orgId>00D[A-Za-z0-9]{12,15})$|^(?<userId>005[A-Za-z0-9]{12,15})$|^(?<version>v\d+\.\d)$/

/** The segments of a path; ids and versions are told from the folders around them. */
export function pathPieces(
  path: string,
  offset = 0,
  folder: Named = partPath,
): readonly Interval[] {
  return Array.from(path.matchAll(/[^/]+|\//g), (match) => {
    const start = offset + match.index
    return { start, end: start + match[0].length, named: segmentOf(match[0], folder) }
  })
}

function segmentOf(segment: string, folder: Named): Named {
  const groups = meaningful.exec(segment)?.groups
  if (groups?.['orgId']) return orgId
  if (groups?.['userId']) return userId
  return groups?.['version'] ? version : folder
}

/** Values of the inner query keep their own identity, so that they can be followed. */
function queryPieces(query: string, offset: number): readonly Interval[] {
  return Array.from(query.matchAll(/([^&=]+)(=?)([^&]*)(&?)/g), (match) => {
    const [all, name = '', equals = '', value = ''] = match
    const start = offset + match.index
    const nameEnd = start + name.length + equals.length
    return [
      { start, end: nameEnd, named: innerQuery },
      { start: nameEnd, end: nameEnd + value.length, named: innerQuery, whole: value },
      { start: nameEnd + value.length, end: start + all.length, named: innerQuery },
    ]
  }).flat()
}

const partPath = part('path')
const innerQuery = part('query')
const version = part('API version')
const orgId: Named = { place: 'id.part', name: 'org id' }
const userId: Named = { place: 'id.part', name: 'user id' }

function part(name: string, place: Place = 'address.part'): Named {
  return { place, name }
}

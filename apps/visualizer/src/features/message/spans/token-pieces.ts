import type { Interval, Named } from './span.ts'

const sessionToken = /^(00D[A-Za-z0-9]{12,15})(!)(.+)$/s
const jwt = /^(eyJ[\w-]+)(\.)([\w-]+)(\.)([\w-]*)$/
const code = /^(aPrx)(.+)$/s
const refreshToken = /^(5Aep861)(.+)$/s

const org = part('org of the session')
const mark = part('!')
const sealed = part('sealed part')
const dot = part('dot')

/** The pieces of a token or code, by its shape; nothing where the shape is unknown. */
export function tokenPieces(text: string): readonly Interval[] {
  return (
    cut(text, sessionToken, [org, mark, sealed]) ??
    cut(text, jwt, [part('JWT header'), dot, part('JWT claims'), dot, part('JWT signature')]) ??
    cut(text, code, [part('beginning of a code')]) ??
    cut(text, refreshToken, [part('beginning of a refresh token')]) ??
    []
  )
}

/** A group without a name belongs to whatever holds the token. */
function cut(text: string, shape: RegExp, names: readonly Named[]): readonly Interval[] | null {
  const groups = shape.exec(text)?.slice(1)
  if (!groups) return null
  let start = 0
  return groups.flatMap((group, at) => {
    const named = names[at]
    const piece = { start, end: start + group.length }
    start = piece.end
    return named ? [{ ...piece, named }] : []
  })
}

function part(name: string): Named {
  return { place: 'token.part', name }
}

/** Moves pieces found in a part of a text to where that part begins; the part is their whole. */
export function within(offset: number, whole: string, pieces: readonly Interval[]) {
  return pieces.map(({ start, end, named }) => ({
    start: start + offset,
    end: end + offset,
    named,
    whole,
  }))
}

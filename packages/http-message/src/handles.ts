/** What a value is, as far as naming it goes. The last two are addresses and no secret of anyone. */
export type HandleKind =
  | 'state'
  | 'verifier'
  | 'challenge'
  | 'code'
  | 'accessToken'
  | 'refreshToken'
  | 'idToken'
  | 'secret'
  | 'password'
  | 'cookie'
  | 'source'
  | 'nonce'
  | 'redirectUri'
  | 'instanceUrl'

/** The name of one value in a run, such as `code·1`: what masks print and provenance follows. */
export type Handle = `${HandleKind}·${number}`

/** The values that have been named so far, oldest first. */
export interface HandleBook {
  readonly names: readonly (readonly [value: string, handle: Handle])[]
}

export const emptyHandleBook: HandleBook = { names: [] }

/** Names a value at first sight; a value that has a name keeps it. */
export function nameValue(book: HandleBook, kind: HandleKind, value: string): HandleBook {
  if (value === '' || handleOf(book, value)) return book
  const ordinal = book.names.filter(([, handle]) => kindOf(handle) === kind).length + 1
  return { names: [...book.names, [value, `${kind}·${ordinal}`]] }
}

export function handleOf(book: HandleBook, value: string): Handle | undefined {
  return book.names.find(([each]) => each === value)?.[1]
}

export function kindOf(handle: Handle): HandleKind {
  return handle.slice(0, handle.indexOf('·')) as HandleKind
}

const addresses: readonly HandleKind[] = ['redirectUri', 'instanceUrl']

/** False for values that are followed through a run and that everybody may read. */
export function isSecret(handle: Handle): boolean {
  return !addresses.includes(kindOf(handle))
}

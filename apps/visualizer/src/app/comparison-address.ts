interface Compared {
  readonly a: string
  readonly b: string
}

/** The place where two runs stand beside each other; the rest of the present place stays. */
export function comparisonAddress({ a, b }: Compared, present: URLSearchParams): string {
  const params = new URLSearchParams(present)
  params.delete('view')
  params.delete('note')
  params.delete('new')
  params.set('a', a)
  params.set('b', b)
  return `/compare?${params.toString()}`
}

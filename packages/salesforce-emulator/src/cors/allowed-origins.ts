/**
 * Whether an origin stands in a CORS allowlist. An entry is an origin, `https://app.example`, or has
 * a star in front of the name, `https://*.app.example`, for every host below it.
 */
export function isAllowedOrigin(allowlist: readonly string[], origin: string): boolean {
  return allowlist.some((entry) => fits(entry.toLowerCase().replace(/\/$/, ''), origin))
}

function fits(entry: string, origin: string): boolean {
  const [scheme = '', suffix] = entry.split('://*.')
  if (suffix === undefined) return entry === origin
  const begin = `${scheme}://`
  const end = `.${suffix}`
  return (
    origin.startsWith(begin) &&
    origin.endsWith(end) &&
    /^[a-z\d-]+(?:\.[a-z\d-]+)*$/.test(origin.slice(begin.length, -end.length))
  )
}

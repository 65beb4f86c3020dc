const oldest = 31
const newest = 68
const seasons = ['Winter', 'Spring', 'Summer'] as const

/** The newest API version, `68.0`. */
export const latestVersion = `${String(newest)}.0`

interface ApiVersion {
  readonly label: string
  readonly url: string
  readonly version: string
}

/** Every API version in service, oldest first (sheet §11, §12). */
export const apiVersions: readonly ApiVersion[] = Array.from(
  { length: newest - oldest + 1 },
  (_, at) => versionOf(oldest + at),
)

/** Three releases a year; version 20 was Winter '11. */
function versionOf(number: number): ApiVersion {
  const season = seasons[(number - 20) % 3] ?? seasons[0]
  const year = 11 + Math.floor((number - 20) / 3)
  const version = `${String(number)}.0`
  return { label: `${season} '${String(year)}`, url: `/services/data/v${version}`, version }
}

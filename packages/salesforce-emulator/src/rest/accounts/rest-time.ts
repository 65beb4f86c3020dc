/** A moment as the REST API writes it: `2026-01-05T10:00:00.000+0000`. */
export function restTime(milliseconds: number): string {
  return new Date(milliseconds).toISOString().replace('Z', '+0000')
}

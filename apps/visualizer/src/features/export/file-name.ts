/** `flowscope-token-other-code-verifier-2026-01-05.har`: the run, and the world's day. */
export function fileName(run: string, clock: number, extension: string): string {
  const words = run
    .normalize('NFKD')
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter(Boolean)
    .join('-')
    .slice(0, 60)
  const day = new Date(clock).toISOString().slice(0, 10)
  return `${['flowscope', words, day].filter(Boolean).join('-')}.${extension}`
}

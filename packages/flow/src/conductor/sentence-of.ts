/** What an engine said when it failed, as one sentence. */
export function sentenceOf(error: unknown): string {
  const said = error instanceof Error ? error.message.trim() : ''
  if (said === '') return 'The engine did not answer.'
  return /[.!?]$/.test(said) ? said : `${said}.`
}

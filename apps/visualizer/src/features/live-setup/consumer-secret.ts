import { liveSetupWords } from '../../words/live-setup.ts'

const words = liveSetupWords.flaws.secret

/** What is wrong with a consumer secret; `null` where nothing can be seen. */
export function flawOfSecret(secret: string, consumerKey: string): string | null {
  if (secret === '') return words.missing
  if (secret === consumerKey) return words.key
  if (!/^[!-~]+$/.test(secret)) return words.letters
  return secret.length < 8 ? words.short : null
}

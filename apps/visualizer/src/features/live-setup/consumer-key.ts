import { liveSetupWords } from '../../words/live-setup.ts'

const words = liveSetupWords.flaws.key

/** What is wrong with a consumer key; `null` where nothing can be seen. */
export function flawOfKey(key: string): string | null {
  if (key === '') return words.missing
  if (looksLikeSecret(key)) return words.secret
  if (/\s/.test(key)) return words.blank
  if (!/^[!-~]+$/.test(key)) return words.letters
  return key.length > 512 ? words.long : null
}

/** Consumer secrets are 64 hexadecimal digits, older ones up to 19 decimal digits. */
export function looksLikeSecret(key: string): boolean {
  return /^\s*([0-9A-F]{64}|\d{15,19})\s*$/i.test(key)
}

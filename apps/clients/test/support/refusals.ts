import { wordsOf, type RefusalId } from '@flowscope/salesforce-emulator'

/** A refusal as clients read it, in the words of the ledger. */
export function errorOf(id: RefusalId) {
  const { code, text } = wordsOf(id)
  return { error: code, error_description: text ?? '' }
}

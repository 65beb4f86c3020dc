import type { ToldRefusal } from './notes.ts'
import type { RefusalAnswer } from './refusal.ts'

/** What the receiver was told; `null` where a page or a text says it without a code. */
export function toldOf(answer: RefusalAnswer): ToldRefusal | null {
  switch (answer.place) {
    case 'authorizeBody':
    case 'errorPage':
    case 'redirect':
      return { place: answer.place, code: answer.code, text: answer.description }
    case 'token':
    case 'introspect':
    case 'register':
      return { place: 'tokenResponse', code: answer.code, text: answer.description }
    case 'revoke':
      return { place: 'revokeResponse', code: answer.code, text: answer.description }
    case 'rest':
      return { place: 'apiResponse', code: answer.code, text: answer.message }
    case 'identity':
      return { place: 'apiResponse', code: answer.text, text: null }
    case 'cors':
      return { place: 'apiResponse', code: '403', text: null }
    case 'method':
      return toldOf(answer.told)
    case 'connectPage':
    case 'loginPage':
    case 'verificationPage':
    case 'page':
      return null
  }
}

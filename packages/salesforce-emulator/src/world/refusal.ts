import type { ServerErrorStatus } from '@flowscope/reference'
import type { LoginSentence } from '../login/sentences.ts'
import type { WaitingLogin } from '../org/pending-logins.ts'
import type { Display } from '../pages/display.ts'
import { noEvidence, type Evidence } from './trail.ts'

/** A refusal as it is told on the wire: where it surfaces, and in which words (sheet §4, §6, §11). */
export type RefusalAnswer =
  | { readonly place: 'authorizeBody'; readonly code: string; readonly description: string }
  | {
      readonly place: 'errorPage'
      readonly code: string
      readonly description: string
      readonly state: string | null
    }
  | {
      readonly place: 'redirect'
      readonly code: string
      /** `null` where Salesforce's wording is not known. */
      readonly description: string | null
      readonly redirectUri: string
      readonly state: string | null
    }
  | {
      readonly place: 'token'
      readonly code: string
      readonly description: string
      /** Where the error is explained; the SAML assertion flow alone has it (sheet §6). */
      readonly uri?: string
    }
  | { readonly place: 'introspect'; readonly code: string; readonly description: string }
  | { readonly place: 'revoke'; readonly code: string; readonly description: string }
  | {
      readonly place: 'register'
      readonly status: 400 | 401
      readonly code: string
      readonly description: string
    }
  | {
      readonly place: 'identity'
      readonly text: string
    }
  | {
      readonly place: 'rest'
      readonly status: 400 | 401 | 403 | 404 | 405 | 415
      readonly code: string
      readonly message: string
      /** The fields of the record that are to blame; left out where none is. */
      readonly fields?: readonly string[]
    }
  /** A script of an origin that the org does not know (sheet §2.1). */
  | { readonly place: 'cors' }
  | {
      readonly place: 'method'
      readonly allowed: readonly string[]
      /** The refusal as this route words it. */
      readonly told: RefusalAnswer
    }
  | { readonly place: 'connectPage'; readonly userCode: string; readonly prompt: string }
  | {
      readonly place: 'loginPage'
      readonly username: string
      readonly startUrl: string
      readonly display: Display
      readonly sentence: LoginSentence
    }
  | {
      readonly place: 'verificationPage'
      readonly waiting: WaitingLogin
      readonly sentence: string
    }
  | {
      readonly place: 'page'
      readonly status: 400 | 404 | 405 | 413 | 414 | 429 | 431 | ServerErrorStatus
      readonly title: string
      readonly text: string
    }

/** Thrown by a check that will not let a request pass. */
export class Refusal extends Error {
  readonly answer: RefusalAnswer
  readonly evidence: Evidence

  constructor(answer: RefusalAnswer, evidence: Evidence = noEvidence) {
    super(answer.place)
    this.name = 'Refusal'
    this.answer = answer
    this.evidence = evidence
  }
}

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
  | { readonly place: 'token'; readonly code: string; readonly description: string }
  | { readonly place: 'introspect'; readonly code: string; readonly description: string }
  | { readonly place: 'revoke'; readonly code: string; readonly description: string }
  | {
      readonly place: 'identity'
      readonly text: 'Bad_OAuth_Token' | 'Missing_OAuth_Token'
    }
  | {
      readonly place: 'rest'
      readonly status: 400 | 401 | 404 | 405
      readonly code: string
      readonly message: string
    }
  | {
      readonly place: 'method'
      readonly allowed: readonly string[]
      /** The refusal as this route words it. */
      readonly told: RefusalAnswer
    }
  | { readonly place: 'loginPage'; readonly username: string; readonly startUrl: string }
  | {
      readonly place: 'page'
      readonly status: 400 | 404 | 405 | 413 | 414 | 431
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

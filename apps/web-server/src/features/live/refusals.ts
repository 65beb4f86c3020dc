import type { LiveStep } from '@flowscope/stage'
import { PublicError } from '../../errors.ts'

/** The page knows of other decisions than this server: it goes on with these. */
export class OtherPlace extends PublicError {
  readonly journal: readonly LiveStep[]

  constructor(journal: readonly LiveStep[]) {
    super(409, 'placeUnknown', 'Meanwhile the run has gone on in another place.')
    this.journal = journal
  }
}

export function otherPlace(journal: readonly LiveStep[]): OtherPlace {
  return new OtherPlace(journal)
}

export function runForgotten(): PublicError {
  const message =
    'This server holds no live run of this browser. If there was one, its secrets are gone: connect again.'
  return new PublicError(404, 'runForgotten', message)
}

export function tooManyRuns(): PublicError {
  const message = 'This server holds as many live runs as it may. Forget one, or come back later.'
  return new PublicError(503, 'tooManyRuns', message)
}

export function tooManyCalls(): PublicError {
  return new PublicError(429, 'tooManyCalls', 'That was too much at once. Wait a minute.')
}

export function hostRefused(reason: string): PublicError {
  return new PublicError(422, 'hostRefused', reason)
}

export function secretMissing(message: string): PublicError {
  return new PublicError(422, 'secretMissing', message)
}

import type { FastifyError } from 'fastify'

/** What the caller of the admin API did wrong, in one sentence. */
export class AdminProblem extends Error {
  override readonly name = 'AdminProblem'
  readonly statusCode: number

  constructor(statusCode: number, message: string) {
    super(message)
    this.statusCode = statusCode
  }
}

/** A sentence for every error that is the caller's own; `null` for those that are ours. */
export function problemOf(error: FastifyError): { status: number; message: string } | null {
  const status = error.statusCode ?? 500
  if (error.code === 'FST_ERR_CTP_INVALID_MEDIA_TYPE') {
    return { status, message: 'Send JSON, with Content-Type: application/json.' }
  }
  if (error.code === 'FST_ERR_CTP_INVALID_JSON_BODY') {
    return { status, message: 'The body is not JSON.' }
  }
  return status < 500 ? { status, message: error.message } : null
}

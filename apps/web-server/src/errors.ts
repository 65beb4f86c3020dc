import type { FastifyError, FastifyReply, FastifyRequest } from 'fastify'

/** An error whose sentence is for the reader. */
export class PublicError extends Error {
  override readonly name = 'PublicError'
  readonly status: number
  readonly code: string

  constructor(status: number, code: string, message: string, options?: ErrorOptions) {
    super(message, options)
    this.status = status
    this.code = code
  }
}

/** Answers with a code and a sentence; what nobody foresaw is logged and told as such. */
export function asAnswer(
  error: FastifyError | PublicError,
  request: FastifyRequest,
  reply: FastifyReply,
): FastifyReply {
  const { status, code, message } = publicErrorOf(error)
  if (status >= 500) request.log.error(traceOf(error))
  return reply.code(status).type('application/json; charset=utf-8').send({ error: code, message })
}

/**
 * What may be written down of an error. The text of one that nobody foresaw may quote a message, and
 * with it a secret: only its name, code and places are kept.
 */
export function traceOf(error: unknown): Readonly<Record<string, unknown>> {
  if (!(error instanceof Error)) return { error: typeof error }
  const { name, message, stack = '', cause } = error
  const places = stack.split('\n').filter((line) => /^\s+at /.test(line))
  return {
    error: name,
    ...('code' in error && { code: error.code }),
    ...(error instanceof PublicError && { message }),
    places,
    ...(cause instanceof Error && { cause: traceOf(cause) }),
  }
}

export function unknownPath(request: FastifyRequest, reply: FastifyReply): FastifyReply {
  const message = `There is nothing to ${request.method} at this address.`
  return reply.code(404).send({ error: 'notFound', message })
}

export function publicErrorOf(
  error: FastifyError | PublicError,
): Pick<PublicError, 'status' | 'code' | 'message'> {
  if (error instanceof PublicError) return error
  if (error.validation) return { status: 400, code: 'invalidRequest', message: placeOf(error) }
  const status = error.statusCode ?? 500
  if (status >= 500) return { status: 500, code: 'serverError', message: 'Something broke here.' }
  return { status, code: 'invalidRequest', message: error.message }
}

function placeOf({ validation = [], validationContext = 'body' }: FastifyError): string {
  const [first] = validation
  if (!first) return `The ${validationContext} is not what this address expects.`
  const place = `${validationContext}${first.instancePath}`.replaceAll('/', '.')
  return `${place}: ${first.message ?? 'not what is expected here'}.`
}

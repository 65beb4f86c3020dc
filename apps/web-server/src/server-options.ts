import { LogController, type FastifyServerOptions } from 'fastify'
import { asAnswer, PublicError } from './errors.ts'

/**
 * Bodies are taken as they are: nothing is converted, filled in or left out. Requests are not logged,
 * since the address of a callback holds a code.
 */
export const serverOptions = {
  bodyLimit: 4 * 1024 * 1024,
  forceCloseConnections: true,
  // The address is not repeated: that of a callback holds a code.
  frameworkErrors: (_, request, reply) => {
    void asAnswer(unreadableAddress(), request, reply)
  },
  logController: new LogController({ disableRequestLogging: true }),
  ajv: {
    customOptions: {
      coerceTypes: false,
      removeAdditional: false,
      useDefaults: false,
      discriminator: true,
      allErrors: false,
    },
  },
} as const satisfies FastifyServerOptions

const unreadableAddress = () =>
  new PublicError(
    400,
    'invalidRequest',
    'The percent-encoding of this address is broken: each % needs two hexadecimal digits behind it, and together they must be UTF-8.',
  )

import { LogController, type FastifyServerOptions } from 'fastify'

/**
 * Bodies are taken as they are: nothing is converted, filled in or left out. Requests are not logged,
 * since the address of a callback holds a code.
 */
export const serverOptions = {
  bodyLimit: 4 * 1024 * 1024,
  forceCloseConnections: true,
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

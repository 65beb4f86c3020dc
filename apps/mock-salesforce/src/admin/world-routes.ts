import type { FastifyPluginCallback } from 'fastify'
import type { Worlds } from './world/in-world.ts'
import { clockRoutes } from './world/clock.ts'
import { faultRoutes } from './world/faults.ts'
import { noteRoutes } from './world/notes.ts'
import { requestRoutes } from './world/requests.ts'
import { settingRoutes } from './world/settings.ts'
import type { TypeBoxProvider } from './type-provider.ts'

/** What can be asked of a world: the default one, and each that was made. */
export const worldRoutes: FastifyPluginCallback<Worlds> = (api, options, done) => {
  const app = api.withTypeProvider<TypeBoxProvider>()
  clockRoutes(app, options)
  requestRoutes(app, options)
  noteRoutes(app, options)
  faultRoutes(app, options)
  settingRoutes(app, options)
  done()
}

import { existsSync } from 'node:fs'
import { join } from 'node:path'
import fastifyStatic, { type SetHeadersResponse } from '@fastify/static'
import type { FastifyPluginAsync, FastifyReply, FastifyRequest } from 'fastify'
import fastifyPlugin from 'fastify-plugin'
import { unknownPath } from '../../errors.ts'
import { plainPage } from '../../plain-page.ts'

export interface ScreenOptions {
  /** The folder of the built screen. */
  readonly folder: string
}

/** Serves the built screen; an address that only the screen knows gets its first page. */
const screenPlugin: FastifyPluginAsync<ScreenOptions> = async (app, { folder }) => {
  if (!existsSync(join(folder, 'index.html'))) {
    app.setNotFoundHandler((request, reply) =>
      isPlace(request) ? unbuilt(reply) : unknownPath(request, reply),
    )
    return
  }
  await app.register(fastifyStatic, {
    root: folder,
    preCompressed: true,
    cacheControl: false,
    setHeaders: caching,
  })
  app.setNotFoundHandler((request, reply) =>
    isPlace(request) ? reply.sendFile('index.html') : unknownPath(request, reply),
  )
}

export const screen = fastifyPlugin(screenPlugin, { name: 'screen' })

/**
 * A place within the screen, such as `/learn/first`, and not a missing file or an API path. Articles
 * of the reference have dots in their names: `/reference/parameters/token.form.code`.
 */
function isPlace({ method, url }: FastifyRequest): boolean {
  const [path = ''] = url.split('?')
  if (!['GET', 'HEAD'].includes(method) || /^\/(api|assets)(\/|$)/.test(path)) return false
  return path.startsWith('/reference/') || !/\.\w+$/.test(path)
}

/** Names under `assets/` carry a digest of their content, so they never change. */
function caching(reply: SetHeadersResponse, path: string): void {
  const hashed = /[\\/]assets[\\/]/.test(path)
  reply.setHeader('vary', 'accept-encoding')
  reply.setHeader('cache-control', hashed ? 'public, max-age=31536000, immutable' : 'no-cache')
}

function unbuilt(reply: FastifyReply): FastifyReply {
  return reply.code(503).type('text/html; charset=utf-8').send(unbuiltPage)
}

const unbuiltPage = plainPage('The screen has not been built yet', [
  'Stop this server and run <code>npm start</code> in the folder of Flowscope: it builds the screen and serves it here.',
])

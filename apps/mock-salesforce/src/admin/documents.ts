import { publishedSchema } from '../config-file/schema.ts'
import { AdminProblem } from './problem.ts'
import { readablePage, type OpenApi } from './readable-page.ts'
import type { AdminApp } from './type-provider.ts'

/** What describes the mock: not routes of its API, so the description leaves them out. */
export function documentRoutes(app: AdminApp, openApi: () => OpenApi, certificate: string | null) {
  app.get('/', (_, reply) =>
    reply
      .header('Content-Type', 'text/html; charset=utf-8')
      .header('Content-Security-Policy', "default-src 'none'; style-src 'unsafe-inline'")
      .send(readablePage(openApi())),
  )
  app.get('/openapi.json', () => openApi())
  app.get('/config.schema.json', (_, reply) =>
    reply.header('Content-Type', 'application/schema+json').send(JSON.stringify(publishedSchema())),
  )
  app.get('/certificate.pem', (_, reply) => {
    if (certificate === null)
      throw new AdminProblem(404, 'This mock speaks plain http: see --https.')
    return reply.header('Content-Type', 'application/x-pem-file').send(certificate)
  })
}

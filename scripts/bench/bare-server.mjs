import { createRequire } from 'node:module'
import { parse } from 'node:querystring'

const ofTheMock = createRequire(new URL('../../apps/mock-salesforce/package.json', import.meta.url))
const { fastify } = ofTheMock('fastify')

const app = fastify()
const answer = { token: 'x'.repeat(600 - '{"token":""}'.length) }

app.addContentTypeParser(
  'application/x-www-form-urlencoded',
  { parseAs: 'string' },
  (_, body, done) => done(null, parse(body)),
)
app.get('/', async () => answer)
app.post('/', async ({ body }) => (body.grant_type === undefined ? {} : answer))

await app.listen({ host: '127.0.0.1', port: 0 })
console.log(`http://127.0.0.1:${String(app.server.address().port)}`)
process.once('SIGINT', () => void app.close())

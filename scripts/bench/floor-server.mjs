import { createHmac } from 'node:crypto'
import { createRequire } from 'node:module'
import { parse } from 'node:querystring'

// What is left when nothing is checked, kept or told: a form is read, a signature made, and an answer
// as long as the mock's goes out with as many headers.
const ofTheMock = createRequire(new URL('../../apps/mock-salesforce/package.json', import.meta.url))
const { fastify } = ofTheMock('fastify')

const app = fastify()
const secret = '5EC4E7000000000000000000000000000000000000000000000000000000F10A'
const id = 'http://localhost:3001/id/00D5g0000000001EAA/0055g000000000BAAU'

app.addContentTypeParser(
  'application/x-www-form-urlencoded',
  { parseAs: 'string' },
  (_, body, done) => done(null, parse(body)),
)
app.post('/services/oauth2/token', ({ body }, reply) => {
  if (body.grant_type === undefined) return reply.code(400).send()
  const issuedAt = String(Date.now())
  const answer = JSON.stringify({
    access_token: '00D5g0000000001!'.padEnd(112, 'x'),
    signature: createHmac('sha256', secret).update(`${id}${issuedAt}`).digest('base64'),
    scope: 'refresh_token api',
    instance_url: 'http://localhost:3001',
    id,
    token_type: 'Bearer',
    issued_at: issuedAt,
  })
  reply.hijack()
  reply.raw.sendDate = false
  reply.raw.writeHead(200, 'OK', headersFor(answer.length))
  reply.raw.end(answer, 'latin1')
})

await app.listen({ host: '127.0.0.1', port: 0 })
console.log(`http://127.0.0.1:${String(app.server.address().port)}`)
process.once('SIGINT', () => void app.close())

function headersFor(length) {
  return [
    ['Date', new Date().toUTCString()],
    ['X-Content-Type-Options', 'nosniff'],
    ['X-XSS-Protection', '1; mode=block'],
    ['X-Robots-Tag', 'none'],
    ['Cache-Control', 'no-cache,must-revalidate,max-age=0,no-store,private'],
    ['Vary', 'Accept-Encoding'],
    ['Content-Type', 'application/json;charset=UTF-8'],
    ['Content-Length', String(length)],
    ['Connection', 'keep-alive'],
  ].flat()
}

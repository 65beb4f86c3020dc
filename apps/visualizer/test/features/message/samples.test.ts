import { execFile } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { createServer, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { asBytes, bytesOfText, type HttpRequest } from '@flowscope/http-message'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Language } from '../../../src/features/message/code/sample.ts'
import { sampleIn } from '../../../src/features/message/code/samples.ts'
import { tokenRequest } from '../../messages.ts'
import { theWalk } from './corpus.ts'

const run = promisify(execFile)

interface Arrived {
  readonly start: string
  readonly headers: readonly string[]
  readonly body: string
}

const arrived: Arrived[] = []
const server = createServer((request, answer) => {
  void arrivedOf(request).then((each) => {
    arrived.push(each)
    answer.end('heard')
  })
})
let authority = ''

beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  authority = `127.0.0.1:${String((server.address() as AddressInfo).port)}`
})

afterAll(() => {
  server.closeAllConnections()
  server.close()
})

/** What a library adds to what it was told: everything else has to arrive as it is shown. */
const additions: Readonly<Record<Exclude<Language, 'apex'>, readonly string[]>> = {
  curl: [],
  python: [],
  node: [
    'connection',
    'accept',
    'accept-encoding',
    'accept-language',
    'sec-fetch-mode',
    'user-agent',
    'content-type',
  ],
}

test.for(['curl', 'node', 'python'] as const)(
  'what %s sends is the request that is shown, for each request of the walk',
  { timeout: 120_000 },
  async (language) => {
    const { requests } = await theWalk()
    const sent = unlike([...requests, ...awkward]).map(toServer)
    const samples = sent.map((request) => sampleIn(language, request))
    arrived.length = 0
    await runSamples(
      language,
      samples.map(({ code }) => code),
    )
    const ignored = samples.map(({ leftToLibrary }) => [
      ...leftToLibrary.map((name) => name.toLowerCase()),
      ...additions[language],
    ])
    expect(arrived.map((each, at) => compared(each, ignored[at] ?? []))).toEqual(
      sent.map((request, at) => {
        const goesOut = samples[at]?.isTidied ? tidied(request) : request
        return compared(shown(goesOut), ignored[at] ?? [])
      }),
    )
  },
)

test('an Apex callout says the same, in strings that Apex can read', () => {
  const { code, leftToLibrary } = sampleIn('apex', {
    ...tokenRequest,
    headers: [...tokenRequest.headers, ['X-Note', "it's"]],
    body: bytesOfText('code=a\\b&note=é'),
  })
  expect(code.split('\n')).toEqual([
    'HttpRequest request = new HttpRequest();',
    "request.setEndpoint('http://acme.my.localhost:3001/services/oauth2/token');",
    "request.setMethod('POST');",
    "request.setHeader('Content-Type', 'application/x-www-form-urlencoded');",
    "request.setHeader('X-Note', 'it\\'s');",
    "request.setBody('code=a\\\\b&note=\\u00e9');",
    'HttpResponse answer = new Http().send(request);',
    "System.debug(answer.getStatusCode() + ' ' + answer.getStatus());",
    'System.debug(answer.getBody());',
  ])
  expect(leftToLibrary).toEqual(['Host', 'Content-Length'])
})

const awkward: readonly HttpRequest[] = [
  {
    ...tokenRequest,
    method: 'PUT',
    target: `/it's/[a]/../{b}?q=%27$HOME\`id\`"\\`,
    headers: [
      ['Host', tokenRequest.authority],
      ['X-Quote', `'"$HOME\\n`],
      ['X-Twice', 'a'],
      ['X-Twice', 'b'],
      ['Content-Length', '21'],
    ],
    body: bytesOfText('it\'s "é"\\n\n$HOME `id`'),
  },
]

/** fetch reads an address as browsers do: dots, braces and quotes do not survive. */
function tidied(request: HttpRequest): HttpRequest {
  const { pathname, search } = new URL(`http://${authority}${request.target}`)
  return { ...request, target: pathname + search }
}

function unlike(requests: readonly HttpRequest[]): readonly HttpRequest[] {
  const kinds = requests.map(
    (each) =>
      [
        `${each.method} ${each.target.split('?', 1)[0] ?? ''} ${String(each.body.length)}`,
        each,
      ] as const,
  )
  return [...new Map(kinds).values()]
}

function toServer(request: HttpRequest): HttpRequest {
  const headers = request.headers.map(([name, value]): readonly [string, string] => {
    if (name === 'Host') return [name, authority]
    return name === 'Content-Length' ? [name, String(request.body.length)] : [name, value]
  })
  return { ...request, scheme: 'http', authority, headers }
}

const runAll = {
  node: [
    '--input-type=module',
    '-e',
    'for (const file of process.argv.slice(1)) await import(file)',
  ],
  python: ['-c', 'import runpy, sys; [runpy.run_path(file) for file in sys.argv[1:]]'],
} as const

/** One after the other, in one process: each as it is shown. */
async function runSamples(language: Exclude<Language, 'apex'>, codes: readonly string[]) {
  if (language === 'curl') {
    await run('sh', ['-c', codes.join('\n')])
    return
  }
  const folder = await mkdtemp(join(tmpdir(), 'samples-'))
  const ending = language === 'node' ? 'mjs' : 'py'
  const files = codes.map((_, at) => join(folder, `call-${String(at)}.${ending}`))
  await Promise.all(files.map((file, at) => writeFile(file, codes[at] ?? '')))
  await run(language === 'node' ? process.execPath : 'python3', [...runAll[language], ...files])
  await rm(folder, { recursive: true })
}

async function arrivedOf(request: IncomingMessage): Promise<Arrived> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk as Buffer)
  const flat = request.rawHeaders
  const headers = flat.flatMap((name, at) =>
    at % 2 === 0 ? [`${name}: ${flat[at + 1] ?? ''}`] : [],
  )
  const start = `${request.method ?? ''} ${request.url ?? ''}`
  return { start, headers, body: Buffer.concat(chunks).toString('latin1') }
}

function shown({ method, target, headers, body }: HttpRequest): Arrived {
  return {
    start: `${method} ${target}`,
    headers: headers.map(([name, value]) => `${name}: ${value}`),
    body: asBytes(body),
  }
}

/** Order and spelling are not the library's to promise; a value that is sent twice may come joined. */
function compared(each: Arrived, ignored: readonly string[]) {
  const lines = each.headers.map((line) => {
    const [name = '', ...value] = line.split(': ')
    return [name.toLowerCase(), value.join(': ')] as const
  })
  const byName = new Map<string, string>()
  for (const [name, value] of lines) {
    const before = byName.get(name)
    byName.set(name, before === undefined ? value : `${before}, ${value}`)
  }
  const headers = [...byName].map(([name, value]) => `${name}: ${value}`)
  return {
    start: each.start,
    body: each.body,
    headers: headers.filter((line) => !ignored.includes(line.split(':', 1)[0] ?? '')).toSorted(),
  }
}

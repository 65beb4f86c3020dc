import {
  bytesOfText,
  encodeForm,
  header,
  noBytes,
  textOfBytes,
  type Headers,
  type HttpRequest,
  type HttpResponse,
} from '@flowscope/http-message'
import { practiceApp } from '@flowscope/reference'
import type { World } from '@flowscope/salesforce-emulator'

const authority = 'acme.my.localhost:3001'
const callback = 'http://localhost:3000/oauth/callback'

/** Whether a student can still log in, allow the app, trade the code and use the token. */
export async function logsIn(world: World): Promise<boolean> {
  const token = /"access_token":"([^"]+)"/.exec(text(await walk(world)))?.[1] ?? ''
  const query = '/services/data/v68.0/query?q=SELECT+Id+FROM+Account+LIMIT+1'
  const answer = await world.handle(ask(query, [['Authorization', `Bearer ${token}`]]))
  return answer.status === 200
}

/** The whole flow as a sound client and a willing user have it. @returns the token answer */
export async function walk(
  world: World,
  heard: (response: HttpResponse) => void = () => undefined,
): Promise<HttpResponse> {
  const login = await world.handle(
    post('/', { username: 'student@acme.example', pw: 'practice-1' }),
  )
  const [, sid = ''] = /^sid=([^;]*)/.exec(header(login.headers, 'Set-Cookie') ?? '') ?? []
  const cookie: Headers = [['Cookie', `sid=${sid}`]]
  const parked = await world.handle(ask(`/services/oauth2/authorize?${encodeForm(asking)}`))
  const consentUrl = new URL(header(parked.headers, 'Location') ?? '')
  const page = await world.handle(ask(consentUrl.pathname + consentUrl.search, cookie))
  const back = text(page).includes('code=') ? page : await allow(world, page, cookie)
  for (const each of [login, parked, page, back]) heard(each)
  const [, code = ''] = /[?&]code=([^'&"]+)/.exec(text(back)) ?? []
  const answer = await world.handle(
    post('/services/oauth2/token', {
      grant_type: 'authorization_code',
      code: decodeURIComponent(code),
      redirect_uri: callback,
      client_id: practiceApp.consumerKey,
      client_secret: practiceApp.consumerSecret ?? '',
    }),
  )
  heard(answer)
  return answer
}

const asking = [
  ['response_type', 'code'],
  ['client_id', practiceApp.consumerKey],
  ['redirect_uri', callback],
  ['scope', 'openid api web refresh_token'],
  ['prompt', 'consent'],
] as const

function allow(world: World, page: HttpResponse, cookie: Headers) {
  const action = /<form[^>]* action="([^"]*)"/.exec(text(page))?.[1] ?? '/'
  const hidden = [...text(page).matchAll(/<input type="hidden" name="([^"]*)" value="([^"]*)"/g)]
  const fields = Object.fromEntries(hidden.map(([, name = '', value = '']) => [name, plain(value)]))
  return world.handle(post(plain(action), { ...fields, allow: ' Allow ' }, cookie))
}

function plain(html: string): string {
  return html.replace(/&#(\d+);/g, (_, code: string) => String.fromCharCode(Number(code)))
}

function text({ body }: HttpResponse): string {
  return textOfBytes(body)
}

function ask(target: string, headers: Headers = []): HttpRequest {
  const lines: Headers = [['Host', authority], ...headers]
  return { scheme: 'http', authority, method: 'GET', target, headers: lines, body: noBytes }
}

function post(target: string, form: Readonly<Record<string, string>>, headers: Headers = []) {
  const type = ['Content-Type', 'application/x-www-form-urlencoded'] as const
  const body = bytesOfText(encodeForm(Object.entries(form)))
  return { ...ask(target, [type, ...headers]), method: 'POST', body }
}

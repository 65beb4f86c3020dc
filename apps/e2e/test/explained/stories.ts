import { formField, serializeForm, parseForm, queryOf, pathOf } from '@flowscope/http-message'
import type { HttpRequest } from '@flowscope/http-message'
import { practiceApp, practiceRun, type AppSetup, type RunSetup } from '@flowscope/reference'
import type { Decision, Draft, SendStep } from '@flowscope/stage'

/** A decision, or what makes one of the draft that lies ready. */
export type Move =
  Decision | { readonly step: SendStep; readonly change: (r: HttpRequest) => HttpRequest }

export interface Story {
  readonly name: string
  readonly setup: RunSetup
  readonly moves: readonly Move[]
}

const send = (step: SendStep): Decision => ({ type: 'send', step })
const act = (step: 'register' | 'connect' | 'return'): Decision => ({ type: 'act', step })
const user = practiceRun().username
const logIn = (password: string): Decision => ({
  type: 'submit',
  step: 'logIn',
  typed: [
    ['username', user],
    ['pw', password],
  ],
  button: 'Login',
})
const decide = (button: 'allow' | 'deny'): Decision => ({
  type: 'submit',
  step: 'consent',
  typed: [],
  button,
})

const toAuthorize = [act('register'), act('connect'), send('redirect')]
const toLogin = [...toAuthorize, send('authorize'), send('follow'), send('follow')]
const toConsent = [...toLogin, logIn('practice-1'), send('follow'), send('follow')]
const toCallback = [...toConsent, decide('allow'), act('return')]
const toToken = [...toCallback, send('callback')]
const toGrant = [...toToken, send('token')]
const later: Decision = { type: 'advanceClock', milliseconds: 7_260_000 }

const inQuery = (step: SendStep, name: string, value: string | null): Move => ({
  step,
  change: (request) => ({
    ...request,
    target: `${pathOf(request.target)}?${changed(queryOf(request.target), name, value)}`,
  }),
})

const inBody = (step: SendStep, name: string, value: string | null): Move => ({
  step,
  change: (request) => {
    const body = changed(request.body, name, value) as HttpRequest['body']
    const headers = request.headers.map(([key, each]): [string, string] =>
      key === 'Content-Length' ? [key, String(body.length)] : [key, each],
    )
    return { ...request, body, headers }
  },
})

function changed(form: string, name: string, value: string | null): string {
  const others = parseForm(form).filter((field) => field.name !== name)
  return serializeForm(value === null ? others : [...others, formField(name, value)])
}

function withApp(settings: Partial<AppSetup>): RunSetup {
  const setup = practiceRun()
  const orgs = setup.world.orgs.map((org) => ({ ...org, apps: [{ ...practiceApp, ...settings }] }))
  return { ...setup, world: { ...setup.world, orgs } }
}

const rotating = withApp({ refreshTokenRotation: true })
const adminApproved = withApp({ permittedUsers: 'AdminApprovedPreAuthorized' })

const story = (name: string, moves: readonly Move[], setup = practiceRun()): Story => ({
  name,
  setup,
  moves,
})

/** Walks that between them meet every endpoint, page and kind of refusal. */
export const stories: readonly Story[] = [
  story('the whole walk', [
    ...toGrant,
    ...(['versions', 'identity', 'userinfo', 'query', 'limits', 'introspect'] as const).map(send),
    later,
    ...(['query', 'refresh', 'query', 'revoke', 'query', 'userinfo', 'revoke'] as const).map(send),
    send('logOut'),
  ]),
  story('with rotation', [...toGrant, send('refresh'), send('refresh')], rotating),
  story('not approved by the admin', [...toConsent, send('callback')].slice(0, -1), adminApproved),
  story('a wrong password', [...toLogin, logIn('wrong'), logIn('practice-1'), send('follow')]),
  story('denied', [...toConsent, decide('deny'), act('return'), send('callback')]),
  story('connected before', [
    ...toGrant,
    { type: 'restart', how: 'connectAgain' },
    act('connect'),
    ...(['redirect', 'authorize', 'follow'] as const).map(send),
  ]),
  ...[
    inQuery('authorize', 'client_id', 'nobody'),
    inQuery('authorize', 'redirect_uri', 'http://localhost:3000/elsewhere'),
    inQuery('authorize', 'scope', 'everything'),
    inQuery('authorize', 'response_type', 'none'),
  ].map((move, at) => story(`refused at authorize ${String(at)}`, [...toAuthorize, move])),
  story('a scope that the app has not', [
    ...toAuthorize,
    inQuery('authorize', 'scope', 'full'),
    ...(['follow', 'follow'] as const).map(send),
    logIn('practice-1'),
    ...(['follow', 'follow', 'follow'] as const).map(send),
  ]),
  story('an altered state', [...toCallback, inQuery('callback', 'state', 'another')]),
  ...[
    inBody('token', 'code', 'unknown'),
    inBody('token', 'client_secret', 'wrong'),
    inBody('token', 'code_verifier', null),
    inBody('token', 'redirect_uri', 'http://localhost:5000'),
    inBody('token', 'grant_type', 'magic'),
    inBody('token', 'format', 'urlencoded'),
  ].map((move, at) => story(`another token request ${String(at)}`, [...toToken, move])),
  story('a query that is none', [...toGrant, inQuery('query', 'q', 'SELECT Nothing FROM Account')]),
  story('stolen', [
    ...toConsent,
    decide('allow'),
    { type: 'attack', step: 'steal' },
    { type: 'attack', step: 'trade' },
  ]),
]

/** The decision that a move stands for, once the draft is there to be changed. */
export function decisionOf(move: Move, draft: Draft | null): Decision {
  if ('type' in move) return move
  if (draft?.kind !== 'request') throw new Error(`No request to change at ${move.step}`)
  return {
    type: 'send',
    step: move.step,
    edit: { kind: 'request', request: move.change(draft.request) },
  }
}

import { formValue, parseForm } from '@flowscope/http-message'
import {
  link,
  loginOrigin,
  luringUrl,
  queryTarget,
  readApiResponse,
  readTrade,
  renewRequest,
  stealCode,
  stolenTokenRequest,
  tradeRequest,
  type Navigation,
} from '@flowscope/participants'
import type { Performed } from '../contract.ts'
import { factsOf, type Claim } from '../provenance/record.ts'
import { update, type Haul, type Scene } from '../scene.ts'
import { StageError } from '../stage-error.ts'
import type { AttackStep, Taking } from '../step-names.ts'
import type { BackCall } from './back.ts'
import { mark } from './performed.ts'

/** Something of the user's comes into the attacker's hands. Nothing is sent. */
export function take(scene: Scene, step: Taking): Performed {
  const taken = takeable(scene, step)
  keepHaul(scene, taken)
  const values = [taken.code?.code, taken.accessToken, taken.refreshToken, taken.secret]
  const claims = values.flatMap((value): readonly Claim[] =>
    value ? [{ party: 'attacker', did: 'received', value }] : [],
  )
  return mark(scene, { facts: factsOf(scene.state.book, claims) })
}

/** What a taking would bring. @throws StageError where there is nothing to take */
export function takeable({ setup, state }: Scene, step: Taking): Partial<Haul> {
  const grant = state.grants.at(-1)?.tokens
  switch (step) {
    case 'steal': {
      const code = state.callback && stealCode(state.callback.url)
      return code ? { code } : nothing('No code is on its way: let the user consent.')
    }
    case 'leakAccessToken':
      return grant ? { accessToken: grant.accessToken } : nothing('The web app holds no token.')
    case 'leakRefreshToken': {
      const refreshToken = grant?.refreshToken ?? null
      return refreshToken ? { refreshToken } : nothing('The web app holds no refresh token.')
    }
    case 'leakSecret': {
      const secret = setup.client.consumerSecret
      return secret ? { secret } : nothing('This web app has no secret.')
    }
  }
}

export function keepHaul(scene: Scene, found: Partial<Haul>): void {
  const news = Object.entries(found).filter(([, value]) => value !== null)
  update(scene, { haul: { ...scene.state.haul, ...(Object.fromEntries(news) as Partial<Haul>) } })
}

/**
 * Where the attacker leads the user's browser: to Salesforce with a question in the web app's name, or
 * to the web app with the attacker's own answer.
 */
export function ledTo(scene: Scene, step: 'lure' | 'plant'): Navigation {
  const { attacker } = scene.setup
  if (step === 'lure') {
    const { consumerKey, callbackUrl, scope } = scene.published
    const server = loginOrigin(scene.published)
    const question = { server, clientId: consumerKey, redirectUri: callbackUrl, scope }
    return link(luringUrl({ ...question, state: attacker.origin }), `${attacker.origin}/`)
  }
  const own = scene.session === 'attacker' ? scene.state.callback : scene.aside.callback
  if (!own) return nothing('The attacker has no answer of their own yet: let them consent first.')
  return link(own.url, `${attacker.origin}/`)
}

/** The attacker's messages on the back channel. @throws StageError while what they need is missing */
export function attackCall(
  scene: Scene,
  step: Exclude<AttackStep, Taking | 'lure' | 'plant'>,
): BackCall {
  switch (step) {
    case 'trade':
      return tradeCall(scene)
    case 'renew':
      return renewCall(scene)
    case 'useToken':
      return useCall(scene)
  }
}

const toAuthServer = { from: 'attacker', to: 'authServer', channel: 'back' } as const

function tradeCall(scene: Scene): BackCall {
  const { code, secret, verifier } = scene.state.haul
  if (!code) return nothing('The attacker holds no code: let one be taken first.')
  return {
    leg: toAuthServer,
    request: tradeRequest(tokenEndpoint(scene), scene.published.consumerKey, code, {
      secret,
      verifier,
    }),
    read: readLoot(scene, 'code'),
  }
}

function renewCall(scene: Scene): BackCall {
  const { refreshToken, secret } = scene.state.haul
  if (refreshToken === null) return nothing('The attacker holds no refresh token.')
  const { consumerKey } = scene.published
  return {
    leg: toAuthServer,
    request: renewRequest(tokenEndpoint(scene), consumerKey, refreshToken, secret),
    read: readLoot(scene, 'refresh_token'),
  }
}

function useCall({ published, state }: Scene): BackCall {
  const { accessToken } = state.haul
  if (accessToken === null) return nothing('The attacker holds no access token.')
  const target = queryTarget(published)
  return {
    leg: { from: 'attacker', to: 'api', channel: 'back' },
    request: stolenTokenRequest(loginOrigin(published), target, accessToken),
    read: (response) => ({ verdict: readApiResponse(response, 'attacker'), claims: [] }),
  }
}

function readLoot(scene: Scene, spentField: 'code' | 'refresh_token'): BackCall['read'] {
  return (response, sent) => {
    const { verdict, loot } = readTrade(response)
    if (!loot) return { verdict, claims: [] }
    keepHaul(scene, loot)
    const spent = formValue(parseForm(sent.body), spentField) ?? ''
    const kept = [loot.accessToken, loot.refreshToken ?? '']
    const usedUp: readonly Claim[] =
      spentField === 'code' ? [{ party: 'authServer', did: 'usedUp', value: spent }] : []
    return {
      verdict,
      claims: [
        ...usedUp,
        ...kept.map((value): Claim => ({ party: 'attacker', did: 'stored', value })),
      ],
    }
  }
}

function tokenEndpoint({ published }: Scene): string {
  return `${loginOrigin(published)}/services/oauth2/token`
}

function nothing(message: string): never {
  throw new StageError(message)
}

import { formValue, parseForm } from '@flowscope/http-message'
import { loginOrigin, readTrade, stealCode, tradeRequest } from '@flowscope/participants'
import type { Performed } from '../contract.ts'
import { factsOf, type Claim } from '../provenance/record.ts'
import { update, type Scene } from '../scene.ts'
import { StageError } from '../stage-error.ts'
import type { BackCall } from './back.ts'
import { mark } from './performed.ts'

/** The attacker reads the address that leads back to the web app. Nothing is sent. */
export function steal(scene: Scene): Performed {
  const stolen = stealable(scene)
  update(scene, { stolen })
  const claim: Claim = { party: 'attacker', did: 'received', value: stolen.code }
  return mark(scene, factsOf(scene.state.book, [claim]))
}

/** @throws StageError when no code has passed through the browser */
export function stealable({ state }: Scene) {
  const stolen = state.callback && stealCode(state.callback.url)
  if (!stolen)
    throw new StageError('No code is on its way through the browser: let the user consent.')
  return stolen
}

/** The attacker's token request. @throws StageError while nothing is stolen */
export function tradeCall({ setup, state }: Scene): BackCall {
  if (!state.stolen)
    throw new StageError('The attacker holds no code: steal one from the redirect.')
  const endpoint = `${loginOrigin(setup.client)}/services/oauth2/token`
  return {
    leg: { from: 'attacker', to: 'authServer', channel: 'back' },
    request: tradeRequest(endpoint, setup.client.consumerKey, state.stolen),
    read: (response, sent) => {
      const { verdict, loot } = readTrade(response)
      const code = formValue(parseForm(sent.body), 'code') ?? ''
      const tokens = loot ? [loot.accessToken, loot.refreshToken ?? ''] : []
      const spent: readonly Claim[] = [{ party: 'authServer', did: 'usedUp', value: code }]
      const kept = tokens.map((value): Claim => ({ party: 'attacker', did: 'stored', value }))
      return { verdict, claims: loot ? [...spent, ...kept] : [] }
    },
  }
}

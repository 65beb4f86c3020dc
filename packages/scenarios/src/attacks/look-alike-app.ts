import { completeApp, completeOrg, rfc, uninstalledApps, type RunSetup } from '@flowscope/reference'
import type { Attack } from '../attack.ts'
import { parameter, together } from '../edits.ts'
import { tokenOpensAccounts } from './evidence.ts'
import { userFollows, useToken } from './moves.ts'

const app = completeApp({
  name: 'Flowscope Practice App (new)',
  kind: 'connectedApp',
  distributionState: 'Packaged',
  consumerKey:
    '3MVG9MARSHTOOLSpracticeLookAlikeApp000000000000000000000000000000000000000000000000009',
  consumerSecret: 'BADC0DE0000000000000000000000000000000000000000000000000000BAD09',
  callbackUrls: ['http://evil.localhost:4000/oauth/callback'],
  scopes: ['id', 'api', 'refresh_token'],
})

/** An app of the attacker's own, in an org of their own. */
export const lookAlikeApp: Attack = {
  id: 'lookAlikeApp',
  title: 'An app that looks like yours',
  goal: 'Sam agrees to the wrong app, at the right Salesforce.',
  position:
    'Has registered an app in an org of their own, under a name that sounds familiar, and sends Sam a link. Key, secret and callback are theirs.',
  sources: [rfc(6819, '4.4.1.4'), uninstalledApps],
  setup: withAttackersOrg,
  phases: [
    {
      caption: 'Sam clicks the link. The login page is the real one.',
      moves: [
        { type: 'act', step: 'register' },
        {
          type: 'edited',
          step: 'lure',
          edit: together(
            parameter('client_id', app.consumerKey),
            parameter('redirect_uri', app.callbackUrls[0] ?? ''),
            parameter('scope', 'api refresh_token'),
          ),
        },
      ],
    },
    { caption: 'Sam logs in, sees a familiar name, and agrees.', moves: userFollows },
    {
      caption: 'The attacker trades the code with the key and the secret of their own app.',
      moves: [
        {
          type: 'edited',
          step: 'trade',
          edit: together(
            parameter('client_id', app.consumerKey),
            parameter('client_secret', app.consumerSecret ?? ''),
          ),
        },
        ...useToken,
      ],
    },
  ],
  evidence: tokenOpensAccounts,
}

function withAttackersOrg(setup: RunSetup): RunSetup {
  const org = completeOrg({
    id: '00D5g0000000009',
    name: 'Marsh Tools',
    myDomain: 'marsh',
    apps: [app],
  })
  return { ...setup, world: { ...setup.world, orgs: [...setup.world.orgs, org] } }
}

import { rfc } from '@flowscope/reference'
import type { Attack, AttackPhase } from '../attack.ts'
import { parameterFrom } from '../edits.ts'
import type { Seen } from '../seen.ts'
import { tokenOpensAccounts, webAppServes } from './evidence.ts'
import { attackerAgrees, steal, trade, userAgrees, useToken, webAppConnects } from './moves.ts'

const agreed: AttackPhase = {
  caption: 'Sam connects the web app, logs in and agrees. The code is on its way back.',
  moves: userAgrees,
}
const read: AttackPhase = {
  caption: 'The attacker reads the code beside the way: in a proxy’s log, or on a shared machine.',
  moves: [steal],
}
const used: AttackPhase = {
  caption: 'With whatever came of it, the attacker asks who they are now, and what they may see.',
  moves: useToken,
}

export const codeInterception: Attack = {
  id: 'codeInterception',
  title: 'A code caught on its way',
  goal: 'Tokens of Sam’s, in the attacker’s own hands.',
  position:
    'Reads the address that leads back before the web app gets it. Knows what the authorize URL shows; holds neither secret nor verifier.',
  sources: [rfc(7636, '1'), rfc(9700, '4.5')],
  phases: [
    agreed,
    read,
    { caption: 'The attacker is quicker than the web app and trades the code.', moves: [trade] },
    used,
  ],
  evidence: tokenOpensAccounts,
}

export const leakedSecret: Attack = {
  ...codeInterception,
  id: 'leakedSecret',
  title: 'The secret of a public client',
  position:
    'Has unpacked the secret from an app that ships it to every telephone, and reads the way back like the attacker above.',
  sources: [rfc(8252, '8.5'), rfc(6749, '2.1')],
  phases: [
    {
      caption: 'The attacker downloads the app as everybody may, and finds the secret inside.',
      moves: [{ type: 'attack', step: 'leakSecret' }],
    },
    agreed,
    read,
    { caption: 'The attacker trades the code, secret included.', moves: [trade] },
    used,
  ],
}

export const codeAfterUse: Attack = {
  ...codeInterception,
  id: 'codeAfterUse',
  title: 'A code found after its use',
  position:
    'Finds the callback address in a browser’s history or a Referer header, when the web app has traded the code already.',
  sources: [rfc(6749, '4.1.2'), rfc(9700, '4.2')],
  phases: [
    agreed,
    read,
    { caption: 'The web app trades the code as it should.', moves: webAppConnects },
    { caption: 'The attacker tries the same code again.', moves: [trade] },
    used,
  ],
}

export const codeInjection: Attack = {
  id: 'codeInjection',
  title: 'A stolen code, put into one’s own session',
  goal: 'The web app opens Sam’s data to the attacker, who never sees a token.',
  position:
    'Has caught Sam’s code and needs no secret: the web app itself will trade it, in a session that the attacker began.',
  sources: [rfc(9700, '4.5.1'), rfc(9700, '2.1.1')],
  phases: [
    agreed,
    read,
    {
      caption: 'The attacker begins a session of their own at the web app, up to the way back.',
      moves: attackerAgrees,
    },
    {
      caption: 'On the way back, their own code is replaced by Sam’s. Their own state stays.',
      moves: [
        {
          type: 'edited',
          step: 'callback',
          as: 'attacker',
          edit: parameterFrom('code', stolenCodeIn),
        },
      ],
    },
    {
      caption: 'The web app trades what it was given, and asks whose account it is.',
      moves: [
        { type: 'send', step: 'token', as: 'attacker' },
        { type: 'send', step: 'identity', as: 'attacker' },
      ],
    },
  ],
  evidence: webAppServes('attacker'),
}

/** The value behind the handle of what was stolen. */
function stolenCodeIn(seen: readonly Seen[]): string {
  const facts = seen.flatMap(({ performed }) => performed.facts)
  const handle = facts.find(({ party, did }) => party === 'attacker' && did === 'received')?.handle
  const names = seen.flatMap(({ performed }) => performed.named ?? [])
  return names.find(([, name]) => name === handle)?.[0] ?? ''
}

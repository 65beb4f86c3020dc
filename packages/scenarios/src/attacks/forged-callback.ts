import { rfc } from '@flowscope/reference'
import type { Attack } from '../attack.ts'
import { webAppServes } from './evidence.ts'
import { attackerAgrees } from './moves.ts'

/** Login CSRF: nothing is stolen; something is given. */
export const forgedCallback: Attack = {
  id: 'forgedCallback',
  title: 'A forged callback',
  goal: 'Sam works in the attacker’s account without noticing: whatever is saved there, the attacker reads.',
  position:
    'Has an account and a browser of their own, and can make Sam’s browser open an address: a link, an image, a frame.',
  sources: [rfc(6749, '10.12'), rfc(9700, '4.7')],
  phases: [
    {
      caption: 'The attacker connects the web app in their own browser, and keeps the way back.',
      moves: [{ type: 'act', step: 'register' }, ...attackerAgrees],
    },
    {
      caption: 'Sam’s browser is led to that address, with the attacker’s code in it.',
      moves: [{ type: 'attack', step: 'plant' }],
    },
    {
      caption: 'The web app trades the code, and asks whose account it is.',
      moves: [
        { type: 'send', step: 'token' },
        { type: 'send', step: 'identity' },
      ],
    },
  ],
  evidence: webAppServes('user'),
}

import { completeUser } from './complete-setup.ts'
import type { UserSetup } from './setup.ts'

/**
 * Colleagues of the practice user at Acme: each meets something at the login that Sam does not, but
 * for Mallory, who has an account like everybody and means no good.
 */
export const practicePeople: readonly UserSetup[] = [
  completeUser({
    id: '0055g000000000C',
    username: 'cora@acme.example',
    password: 'practice-1',
    firstName: 'Cora',
    lastName: 'Code',
    verificationCode: '271828',
  }),
  completeUser({
    id: '0055g000000000D',
    username: 'ines@acme.example',
    password: 'practice-1',
    firstName: 'Ines',
    lastName: 'Inactive',
    active: false,
  }),
  completeUser({
    id: '0055g000000000F',
    username: 'fred@acme.example',
    password: 'practice-1',
    firstName: 'Fred',
    lastName: 'Frozen',
    frozen: true,
  }),
  completeUser({
    id: '0055g000000000M',
    username: 'mallory@acme.example',
    password: 'practice-1',
    firstName: 'Mallory',
    lastName: 'Marsh',
  }),
]

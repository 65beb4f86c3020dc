import type { RsaPublicJwk } from '@flowscope/ports'
import { practiceKeyId, practicePublicKey } from './practice-key.ts'

interface PublishedKey extends RsaPublicJwk {
  readonly kid: string
}

/** The keys before and after; their private halves were thrown away, so they sign nothing. */
const neighbours: readonly PublishedKey[] = [
  {
    kty: 'RSA',
    kid: '260',
    e: 'AQAB',
    n:
      'q3Xip-JtJ4ZpoOQkX7mPbIClSjEJYRuPAvNY_J-T4TJylbrodhLWbi5uMZmi7MX3svD6OmD-DOLlpwGP' +
      'Mn1YTe6cx4rLDgz62yQwAM1zy90mytE4k7ZuN8fPFILvoc3mTdkH1vTzLLmShJFEdLc4BVjsuctx-yzu' +
      'FmlxuuXo4TmPwYg2DdNASVHgsKvQ8m4bGjaLKmf2gzelLbIsl7sLSxUzKAFIbPuuqf_cccRx9TTmseKj' +
      'OKDS3PhKdYVXcS6z2KqdWjb8lsRuFWmudK0Jozp_WEtHuTNibOzh0nMXRdoLRIUu3NfkrzLkng3V0hmY' +
      'Wno94hoP-VriRurd9X2vlQ',
  },
  {
    kty: 'RSA',
    kid: '266',
    e: 'AQAB',
    n:
      '07TUKPO3LIZC00jFAAV2hkm9huavJHn-hTZGkCznTfSFVS8tekKl4mHEE_MhQeguH1x7_NiXxkYJdFjX' +
      'Ufigf2fFmlg3ggHobclFA0iL2RvTM7q9g-zW4d29k-bbeBQ4JCT9xBgeOmA9r7VAIJRwu7CElD4JPn3x' +
      'mL3sOfZRaMGbWVRGQUI7T7c1m0Q3b2TJ97F8tRj6BYD4hT-XLTL8JVvQGNS1bCR_veFu82_fv27MdIDb' +
      'lP2RkqhuaqjfZYq9F5sj3UjwMZ8_ufF1GrwWXMpWhE2iRzBZmEOE88rP0cTTzfmwDQJtnfvx7_YvrzMP' +
      'YO-2s-1ty8TDSCvunMrr5w',
  },
]

/** Several at once, so that a change of keys takes nobody by surprise (sheet §10.2). */
export const publishedKeys: readonly PublishedKey[] = [
  { ...practicePublicKey, kid: practiceKeyId },
  ...neighbours,
]

import { chromium, type Browser, type LaunchOptions } from '@playwright/test'
import type { SecureDoor } from './stand-in.ts'

/**
 * A learner's own browser. For it Salesforce's names lead to the stand-in, whose authority it trusts;
 * this machine answers at `localhost`, and no other name leads anywhere.
 */
export function openLearnersBrowser(
  { ca, door }: Pick<SecureDoor, 'ca' | 'door'>,
  { args = [], ...options }: LaunchOptions,
): Promise<Browser> {
  const rules = [
    `MAP *.salesforce.com ${door.host}:${String(door.port)}`,
    'MAP * ~NOTFOUND',
    'EXCLUDE localhost',
    'EXCLUDE *.localhost',
  ]
  return chromium.launch({
    ...options,
    args: [
      ...args,
      `--host-resolver-rules=${rules.join(',')}`,
      `--ignore-certificate-errors-spki-list=${ca.keyDigest}`,
    ],
  })
}

import type { LiveHostKind, LiveSetup } from '@flowscope/reference'
import { check, type PreflightCheck } from './check.ts'
import type { HostVerdict } from './subject.ts'

/** Which kind of host the user would log in at; nothing is sent for it. */
export function hostCheck(setup: LiveSetup, host: HostVerdict): PreflightCheck {
  if (!host.allowed) {
    return check('host', 'failed', host.reason, {
      advice: 'Copy the host of My Domain from Setup, or use login.salesforce.com.',
    })
  }
  const { outcome, sentence } = told[host.kind]
  return check('host', outcome, sentence, { advice: adviceFor(setup, host.kind) })
}

interface Told {
  readonly outcome: 'passed' | 'warned'
  readonly sentence: string
}

const told: Readonly<Record<LiveHostKind, Told>> = {
  login: {
    outcome: 'passed',
    sentence: 'This is the login of all production orgs; the username decides which org it is.',
  },
  sandboxLogin: {
    outcome: 'passed',
    sentence: 'This is the login of all sandboxes; the username decides which one it is.',
  },
  myDomain: { outcome: 'passed', sentence: 'This is the My Domain of one org.' },
  sandboxMyDomain: { outcome: 'passed', sentence: 'This is the My Domain of one sandbox.' },
  experienceSite: { outcome: 'passed', sentence: 'This is a site of Experience Cloud.' },
  instance: {
    outcome: 'warned',
    sentence:
      'This is an instance, the older kind of address from before every org had a My Domain.',
  },
  extra: { outcome: 'passed', sentence: 'EXTRA_HOSTS of the web server names this host.' },
  mock: { outcome: 'passed', sentence: 'This is the mock: nothing leaves this computer.' },
}

function adviceFor({ appKind, loginHost }: LiveSetup, kind: LiveHostKind): string {
  switch (kind) {
    case 'login':
    case 'sandboxLogin':
      return appKind === 'externalClientApp'
        ? 'A local external client app knows the users of its own org only: its My Domain is the safer address.'
        : 'An org can insist on its My Domain; then log in there.'
    case 'instance':
      return 'Use the My Domain of the org; Setup shows it under My Domain.'
    case 'experienceSite':
      return loginHost.includes('/')
        ? ''
        : 'If the address of the site has a path, write it behind the host: it belongs to every address.'
    case 'myDomain':
    case 'sandboxMyDomain':
    case 'extra':
    case 'mock':
      return ''
  }
}

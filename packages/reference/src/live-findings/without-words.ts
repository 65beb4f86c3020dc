import { deduced, endpoints, rfc, type Sources } from '../source.ts'
import { loginHistory } from '../findings/setup-pages.ts'
import { likelyCauses, type CauseRow } from './cause-row.ts'
import type { LikelyCause, LiveFinding, LiveRefusal } from './live-finding.ts'

/** A refusal that the reference does not know: a bare status, or a code that is nobody's. */
export function findingWithoutWords(refusal: LiveRefusal): LiveFinding {
  const { code } = refusal
  if (code === '404') return told(refusal, notThere)
  if (/^5\d\d$/.test(code)) return told(refusal, inTrouble)
  return told(refusal, {
    id: 'unknown',
    meaning: `Salesforce refused with ${code}, which no public text explains.`,
    sources: [deduced],
    rows: [],
  })
}

interface Bare extends Pick<LiveFinding, 'id' | 'meaning'> {
  readonly sources: Sources
  readonly rows: readonly CauseRow[]
}

const inferred = { mark: 'inferred', sources: [deduced] } as const

const notThere: Bare = {
  id: 'status.404',
  meaning: 'Nothing stands at this address.',
  sources: [rfc(9110, '15.5.5')],
  rows: [
    {
      cause: 'The path of the site is missing or wrong: it belongs to the address.',
      fix: 'Write host and path as in the address of the site, without a slash at the end.',
      only: { hosts: ['experienceSite', 'extra'] },
      mark: 'inferred',
      sources: [endpoints, deduced],
    },
    {
      cause: 'This host serves no OAuth.',
      fix: 'Use the My Domain of the org.',
      ...inferred,
    },
  ],
}

const inTrouble: Bare = {
  id: 'status.5xx',
  meaning: 'The server failed by its own account; the request may be good.',
  sources: [rfc(9110, '15.6')],
  rows: [
    {
      cause: 'Salesforce is in maintenance or in trouble.',
      fix: 'Look at status.salesforce.com, wait a little and try again.',
      ...inferred,
    },
    {
      cause: 'Something on the way answered in Salesforce’s place.',
      fix: 'Read the body of the answer: a proxy usually names itself.',
      ...inferred,
    },
  ],
}

const unknown: LikelyCause = {
  cause: 'Not known.',
  fix: 'Read the description in the answer; Login History often says more.',
  setup: loginHistory,
  ...inferred,
}

function told(refusal: LiveRefusal, { id, meaning, sources, rows }: Bare): LiveFinding {
  const [first = unknown, ...more] = likelyCauses(rows, refusal)
  return { id, meaning, mark: 'inferred', sources, causes: [first, ...more] }
}

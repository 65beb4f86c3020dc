import type { SnapshotFrom } from 'xstate'
import { accessTokenRegion } from './access-token.ts'
import { attackerRegion } from './attacker.ts'
import { extraRegion } from './extra.ts'
import { flowRegion } from './flow/index.ts'
import { flow } from './glossary.ts'
import { refreshTokenRegion } from './refresh-token.ts'
import { salesforceSessionRegion } from './salesforce-session.ts'

/**
 * One session of the Web Server Flow: what the web app, the browser and an attacker can know from
 * what was exchanged. It has no effects; it is folded from the journal.
 */
export const sessionChart = flow.createMachine({
  id: 'session',
  type: 'parallel',
  context: { refusal: null, held: {}, taken: [], sinceGrant: [] },
  on: { 'clock.advanced': { actions: { type: 'noteDone', params: { done: 'clock' } } } },
  states: {
    flow: flowRegion,
    extra: extraRegion,
    accessToken: accessTokenRegion,
    refreshToken: refreshTokenRegion,
    salesforceSession: salesforceSessionRegion,
    attacker: attackerRegion,
  },
})

export type FlowSnapshot = SnapshotFrom<typeof sessionChart>

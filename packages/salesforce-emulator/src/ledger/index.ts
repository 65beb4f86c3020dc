import { apiLedger } from './api.ts'
import { authorizeFlowsLedger } from './authorize-flows.ts'
import { deviceLedger } from './device.ts'
import { endpointLedger } from './endpoints.ts'
import { clientsLedger } from './clients.ts'
import { faultLedger } from './faults.ts'
import { frontChannelLedger } from './front-channel.ts'
import { loginLedger } from './login.ts'
import { consentLedger } from './consent.ts'
import { corsLedger } from './cors.ts'
import { restRecordLedger } from './rest-records.ts'
import { restLedger } from './rest.ts'
import type { LedgerLine, Words } from './line.ts'
import { samlLedger } from './saml.ts'
import { tokenAdmissionLedger } from './token-admission.ts'
import { tokenGrantLedger } from './token-grants.ts'
import { tokenLedger } from './tokens.ts'
import { tokenEndpointsLedger } from './token-endpoints.ts'
import { tokenLifeLedger } from './token-life.ts'
import { wireLedger } from './wire.ts'

export type { LedgerLine, LedgerMark, Words } from './line.ts'

const chapters = [
  { title: 'Every message', lines: wireLedger },
  { title: 'Addresses', lines: endpointLedger },
  { title: 'The authorization request', lines: [...frontChannelLedger, ...authorizeFlowsLedger] },
  { title: 'Login', lines: loginLedger },
  { title: 'Consent, and what is decided after login', lines: consentLedger },
  { title: 'The token endpoint', lines: [...tokenLedger, ...tokenAdmissionLedger] },
  { title: 'Grants without a browser', lines: [...tokenGrantLedger, ...samlLedger] },
  { title: 'The device flow', lines: deviceLedger },
  { title: 'How long tokens live', lines: tokenLifeLedger },
  { title: 'Endpoints that look at tokens', lines: [...apiLedger, ...tokenEndpointsLedger] },
  { title: 'The REST API', lines: [...restLedger, ...restRecordLedger] },
  { title: 'CORS', lines: corsLedger },
  { title: 'Faults', lines: faultLedger },
  { title: 'Clients that others wrote', lines: clientsLedger },
] as const

const lines = chapters.flatMap((chapter): readonly Line[] => chapter.lines)

type Line = (typeof chapters)[number]['lines'][number]

/** The name of a behaviour in the ledger. */
export type LedgerId = Line['id']

/** The name of a behaviour that ends in words of refusal. */
export type RefusalId = Extract<Line, { readonly says: Words }>['id']

/** The behaviours that belong together. */
export interface LedgerChapter {
  readonly title: string
  readonly lines: readonly LedgerLine<LedgerId>[]
}

export const ledgerChapters: readonly LedgerChapter[] = chapters

/** Every behaviour of the emulator, with its mark. */
export const ledger: readonly LedgerLine<LedgerId>[] = lines

const wordsById = new Map<string, Words>(
  ledger.flatMap(({ id, says }) => (says === undefined ? [] : [[id, says] as const])),
)

/** Code and text of a refusal, as the ledger has them. */
export function wordsOf(id: RefusalId): Words {
  const words = wordsById.get(id)
  if (!words) throw new RangeError(`The ledger has no words for ${id}`)
  return words
}

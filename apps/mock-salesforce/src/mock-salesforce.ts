import type { AppSetup, UserSetup } from '@flowscope/reference'
import type { Faults } from '@flowscope/salesforce-emulator'
import type { Captured } from './capture/capture.ts'
import type { NumberedNote } from './notes.ts'
import type { MockOrg } from './orgs/mock-org.ts'

export interface MockSalesforce {
  /** Where clients find it, `http://localhost:3001`. */
  readonly url: string
  readonly port: number
  /** `http://localhost:3001/__mock` */
  readonly adminUrl: string
  /** Every org by its name, `acme` or `acme--dev`, each with a plain address of its own. */
  readonly orgs: Readonly<Record<string, MockOrg>>
  /** The first app of the orgs, for a client's configuration. */
  readonly app: AppSetup
  /** The first user of the orgs. */
  readonly user: UserSetup
  /** With `https`: the PEM that a client has to trust, for instance by `NODE_EXTRA_CA_CERTS`. */
  readonly certificate: string | null
  readonly clock: {
    readonly now: () => number
    /** Moves the default world's clock ahead, by milliseconds. */
    readonly advance: (milliseconds: number) => void
  }
  readonly faults: Faults
  /** What the default world received, the last 200 requests. */
  readonly requests: () => readonly Captured[]
  /** Why each of these requests was answered as it was. */
  readonly notes: () => readonly NumberedNote[]
  /** Begins anew as at the start: nobody is logged in, no token is good, changed settings are back. */
  readonly reset: () => void
  readonly close: () => Promise<void>
}

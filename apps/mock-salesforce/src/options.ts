import type { Clock } from '@flowscope/ports'
import type { CounterfactualSetup, FaultRule, GivenOrg } from '@flowscope/reference'
import { errorLog } from './log/error-log.ts'
import { orgsOf } from './presets/index.ts'
import type { Report } from './worlds/hosted-world.ts'

export interface MockOptions {
  /** 0, the default, takes a free port. */
  readonly port?: number
  /** Where to listen; `localhost`, the default, is 127.0.0.1 and ::1. */
  readonly host?: string
  /** What answers call this server; `null`, the default, is the host of the request. */
  readonly publicUrl?: URL | null
  /** HTTPS with a certificate that is made now. */
  readonly https?: boolean
  /** Of each org only id, name and My Domain are needed; what is left out has Salesforce's default. */
  readonly orgs?: readonly GivenOrg[]
  /** The ports of the orgs beyond the first, by name: `{ globex: 3010 }`; else they take free ones. */
  readonly orgPorts?: Readonly<Record<string, number>>
  /** What Salesforce does not do; nothing is on unless it is switched on here. */
  readonly counterfactual?: Partial<CounterfactualSetup>
  /** What goes wrong on purpose from the start. */
  readonly faults?: readonly FaultRule[]
  /** With a seed, the same requests draw the same codes and tokens. */
  readonly seed?: string | null
  readonly admin?: boolean
  /** What callers of the admin API from other machines must bring. */
  readonly adminToken?: string | null
  /** How many made worlds may be open at once. */
  readonly worldLimit?: number
  /** What the default org's clock reads before it is advanced. */
  readonly clock?: Clock
  /** Hears of every request that was answered. */
  readonly report?: Report | null
  /** Hears of an error that nobody foresaw; unless given, it is written to stderr, masked. */
  readonly onError?: (error: unknown) => void
}

export const defaultOptions: Required<MockOptions> = {
  port: 0,
  host: 'localhost',
  publicUrl: null,
  https: false,
  orgs: orgsOf('practice'),
  orgPorts: {},
  counterfactual: {},
  faults: [],
  seed: null,
  admin: true,
  adminToken: null,
  worldLimit: 64,
  clock: { now: () => Date.now() },
  report: null,
  onError: errorLog,
}

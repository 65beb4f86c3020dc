import type { Clock } from '@flowscope/ports'
import type { OrgSetup } from '@flowscope/reference'
import { orgsOf } from './presets.ts'

export interface MockOptions {
  /** 0, the default, takes a free port. */
  readonly port?: number
  /** Where to listen; `localhost`, the default, is 127.0.0.1 and ::1. */
  readonly host?: string
  /** What answers call this server; `null`, the default, is the host of the request. */
  readonly publicUrl?: URL | null
  readonly orgs?: readonly OrgSetup[]
  /** With a seed, the same requests draw the same codes and tokens. */
  readonly seed?: string | null
  readonly admin?: boolean
  /** What callers of the admin API from other machines must bring. */
  readonly adminToken?: string | null
  /** How many made worlds may be open at once. */
  readonly worldLimit?: number
  /** What the default org's clock reads before it is advanced. */
  readonly clock?: Clock
  readonly onError?: (error: unknown) => void
}

export const defaultOptions: Required<MockOptions> = {
  port: 0,
  host: 'localhost',
  publicUrl: null,
  orgs: orgsOf('practice'),
  seed: null,
  admin: true,
  adminToken: null,
  worldLimit: 64,
  clock: { now: () => Date.now() },
  onError: (error) => {
    console.error(error)
  },
}

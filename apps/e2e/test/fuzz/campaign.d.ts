import type { HttpRequest } from '@flowscope/http-message'
export interface CampaignOptions {
  readonly seed: number
  readonly requests: number
  /** Milliseconds after which a request that is not answered counts as hanging. */
  readonly patience: number
}
export interface Fault {
  readonly what: string
  readonly ordinal: number
  readonly request: HttpRequest
}
export interface CampaignReport {
  readonly requests: number
  /** How often each route was asked, and with which statuses it answered. */
  readonly coverage: ReadonlyMap<string, ReadonlyMap<number, number>>
  /** The names of the checks that the notes told of. */
  readonly checks: ReadonlySet<string>
  readonly faults: readonly Fault[]
  /** The highest number of records of each kind. */
  readonly records: ReadonlyMap<string, number>
  readonly worksAfterwards: boolean
}
/** Throws generated requests at a world that listens to nobody else, and looks at every answer. */
export declare function campaign(options: CampaignOptions): Promise<CampaignReport>

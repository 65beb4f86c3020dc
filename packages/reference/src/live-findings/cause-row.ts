import type { SetupPage } from '../findings/finding.ts'
import { pageForKind } from '../findings/setup-pages.ts'
import type { LiveHostKind } from '../live-host.ts'
import type { AppSetup } from '../setup.ts'
import { seenInTraffic, type Mark, type Sources } from '../source.ts'
import type { LikelyCause, LiveContext } from './live-finding.ts'

/** What has to hold of a refusal; what is left out may be anything. */
export interface Circumstance {
  readonly hosts?: readonly LiveHostKind[]
  readonly app?: AppSetup['kind']
  readonly steps?: readonly string[]
}

/** A cause that is known of a finding, told for a live run. */
export interface CauseRow {
  readonly cause: string
  readonly fix: string
  /** For an external client app; the page of a connected app is found from it. */
  readonly setup?: SetupPage
  /** Elsewhere it cannot be the cause. */
  readonly only?: Circumstance
  /** Here it is looked at before all others. */
  readonly first?: Circumstance
  readonly mark?: Mark
  readonly sources?: Sources
}

export type Met = LiveContext & { readonly step: string | null }

/** The causes that are possible here, the likeliest first; otherwise in the order of the rows. */
export function likelyCauses(rows: readonly CauseRow[], met: Met): readonly LikelyCause[] {
  const possible = rows.filter(({ only }) => holds(only ?? {}, met))
  const isFirst = ({ first }: CauseRow) => first !== undefined && holds(first, met)
  const sorted = [...possible.filter(isFirst), ...possible.filter((row) => !isFirst(row))]
  return sorted.map((row) => likelyCause(row, met))
}

function likelyCause(row: CauseRow, { appKind }: Met): LikelyCause {
  const { cause, fix, setup, mark = 'seen', sources = [seenInTraffic] } = row
  return { cause, fix, setup: setup ? pageForKind(setup, appKind) : null, mark, sources }
}

function holds({ hosts, app, steps }: Circumstance, { hostKind, appKind, step }: Met): boolean {
  return (
    (hosts?.includes(hostKind) ?? true) &&
    (app ?? appKind) === appKind &&
    (steps?.some((each) => each === step) ?? true)
  )
}

/** Hosts at which the username decides the org. */
export const sharedHosts: readonly LiveHostKind[] = ['login', 'sandboxLogin']

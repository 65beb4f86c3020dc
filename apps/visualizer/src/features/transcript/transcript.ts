import type { Run } from '@flowscope/flow'
import type { StationId } from '@flowscope/stage'
import type { Moment } from '../../run-view/moments.ts'
import { stationOfMoment, type RunView } from '../../run-view/run-view.ts'
import { stationNumber, stationTitle } from '../../run-view/stations.ts'
import { transcriptWords as words } from '../../words/transcript.ts'

/** A run as a document: sections in the order in which stations were reached. */
export interface Transcript {
  readonly run: Run
  readonly title: string
  /** Runs that left this one, and the run that this one left. */
  readonly runs: readonly Run[]
  readonly sections: readonly TranscriptSection[]
}

/** The steps that one stay at a station took; a run can come back to a station. */
export interface TranscriptSection {
  /** `station-8`, and `station-10-2` for the second stay. */
  readonly id: string
  readonly station: StationId
  readonly title: string
  readonly moments: readonly Moment[]
}

export type TranscribedRun = Pick<RunView, 'run' | 'runs' | 'moments'>

export function transcriptOf({ run, runs, moments }: TranscribedRun): Transcript {
  return { run, runs, title: words.title(run.name), sections: sectionsOf(run, moments) }
}

/** The address of a step within the document. */
export function stepId(index: number): string {
  return `step-${String(index + 1)}`
}

function sectionsOf(run: Run, moments: readonly Moment[]): readonly TranscriptSection[] {
  const sections: { station: StationId; moments: Moment[] }[] = []
  for (const moment of moments) {
    const station = stationOfMoment(run, moment)
    const last = sections.at(-1)
    if (last?.station === station) last.moments.push(moment)
    else sections.push({ station, moments: [moment] })
  }
  const stays = new Map<StationId, number>()
  return sections.map(({ station, moments: own }) => {
    const stay = (stays.get(station) ?? 0) + 1
    stays.set(station, stay)
    const number = stationNumber(station)
    const id = `station-${String(number)}${stay === 1 ? '' : `-${String(stay)}`}`
    return { id, station, title: words.section(number, stationTitle(station)), moments: own }
  })
}

import type { OpenGround } from '@flowscope/scenarios'
import type { Random } from '../random.ts'
import type { MadeDrill } from './drill.ts'

/** How one kind of drill is made. */
export interface DrillMaker {
  /** How many different things it can ask about; a series comes to each before one comes again. */
  readonly subjects: number
  /**
   * @param subject which one, counted from 0
   * @param open lays out a world of its own for each run that is performed
   */
  readonly make: (subject: number, random: Random, open: OpenGround) => Promise<MadeDrill>
}

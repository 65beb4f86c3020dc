import { rungs, type Rung } from '../event.ts'

/** One time that a round was gone through. */
export interface Pass {
  readonly right: boolean
  /** True where something was shown that was asked for. */
  readonly helped: boolean
}

/**
 * The rung on which somebody works who has gone through it this often: a clean pass leads up one, two
 * in a row to the top, a miss down one. A pass with help changes nothing.
 *
 * @param passes oldest first
 * @param later how many messages of the lesson are written after this one: help is taken from the
 * last of them first (Renkl and Atkinson's backward fading), so that each later one costs a pass more
 */
export function rungOf(passes: readonly Pass[], later = 0): Rung {
  const { height } = passes.reduce(climbed, { height: 0, clean: 0 })
  return rungs[Math.min(Math.max(height - later, 0), top)] ?? 'A'
}

const top = rungs.length - 1

interface Climb {
  readonly height: number
  /** Clean passes in a row. */
  readonly clean: number
}

function climbed({ height, clean }: Climb, { right, helped }: Pass): Climb {
  if (!right) return { height: Math.max(height - 1, 0), clean: 0 }
  if (helped) return { height, clean: 0 }
  const second = clean === 1
  return { height: second ? Math.max(height + 1, top) : height + 1, clean: clean + 1 }
}

/** Which fields are left for the learner to fill in, of those that the lesson names. */
export function blanksAt(rung: Rung, fields: readonly string[]): readonly string[] {
  switch (rung) {
    case 'A':
      return []
    case 'B':
      return fields.slice(0, 1)
    case 'C':
      return fields.slice(0, Math.max(2, Math.ceil(fields.length / 2)))
    case 'D':
      return fields
  }
}

import type { Drill, DrilledRun, DrillOption } from '../../src/drills/index.ts'

export function optionsOf({ task }: Drill): readonly DrillOption[] {
  return task.type === 'choice' ? task.options : []
}

export function rightOf(drill: Drill): string {
  return optionsOf(drill).find(({ right }) => right)?.text ?? ''
}

export function wrongOf(drill: Drill): readonly string[] {
  return optionsOf(drill).flatMap(({ right, text }) => (right ? [] : [text]))
}

/** @throws RangeError where the drill was not made from a run */
export function runOf({ id, run }: Drill): DrilledRun {
  if (run) return run
  throw new RangeError(`${id} has no run`)
}

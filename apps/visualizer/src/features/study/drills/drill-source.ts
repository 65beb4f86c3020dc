import type { Drill, DrilledRun, DrillSeries } from '@flowscope/study'

/** Where drills are made: beside the page, so that it stays quick. */
export interface DrillSource {
  readonly drill: (series: DrillSeries, at: number) => Promise<Drill>
  /** The address under which a run can be gone through. */
  readonly href: (run: DrilledRun) => Promise<string>
}

/** What is asked of the worker, and what it answers under the same number. */
export type Wanted = { readonly number: number } & (
  | { readonly what: 'drill'; readonly series: DrillSeries; readonly at: number }
  | { readonly what: 'href'; readonly run: DrilledRun }
)

export type Given = { readonly number: number } & (
  { readonly drill: Drill } | { readonly href: string } | { readonly problem: string }
)

type Ask = Wanted extends infer Each ? (Each extends Wanted ? Omit<Each, 'number'> : never) : never

/** A worker that is started by the first question and stays. No drill is made twice. */
export function workerSource(): DrillSource {
  let asking: ((ask: Ask) => Promise<Given>) | null = null
  const made = new Map<string, Promise<Drill>>()
  const ask = (question: Ask) => {
    asking ??= askingOf(
      new Worker(new URL('./drill.worker.ts', import.meta.url), { type: 'module' }),
    )
    return asking(question)
  }
  const make = async (series: DrillSeries, at: number) => {
    const given = await ask({ what: 'drill', series, at })
    if ('drill' in given) return given.drill
    throw new Error('problem' in given ? given.problem : 'No drill came')
  }
  return {
    drill: async (series, at) => {
      const name = JSON.stringify([series, at])
      const making = made.get(name) ?? make(series, at)
      made.set(name, making)
      return making.catch((error: unknown) => {
        made.delete(name)
        throw error
      })
    },
    href: async (run) => {
      const given = await ask({ what: 'href', run })
      if ('href' in given) return given.href
      throw new Error('problem' in given ? given.problem : 'No address came')
    },
  }
}

function askingOf(worker: Worker): (ask: Ask) => Promise<Given> {
  const open = new Map<number, (given: Given) => void>()
  let number = 0
  worker.addEventListener('message', ({ data }: MessageEvent<Given>) => {
    open.get(data.number)?.(data)
    open.delete(data.number)
  })
  worker.addEventListener('error', () => {
    for (const [each, give] of open) give({ number: each, problem: 'The worker broke down' })
    open.clear()
  })
  return (ask) =>
    new Promise((resolve) => {
      number += 1
      open.set(number, resolve)
      worker.postMessage({ ...ask, number })
    })
}

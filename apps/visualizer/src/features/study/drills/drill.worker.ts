import { makeDrill } from '@flowscope/study'
import type { Given, Wanted } from './drill-source.ts'
import { openForDrill, runHref } from './played-run.ts'

addEventListener('message', ({ data }: MessageEvent<Wanted>) => {
  void give(data)
})

async function give(wanted: Wanted): Promise<void> {
  postMessage(await given(wanted))
}

async function given(wanted: Wanted): Promise<Given> {
  const { number } = wanted
  try {
    switch (wanted.what) {
      case 'drill':
        return { number, drill: await makeDrill(wanted.series, wanted.at, openForDrill) }
      case 'href':
        return { number, href: await runHref(wanted.run) }
    }
  } catch (error) {
    return { number, problem: error instanceof Error ? error.message : String(error) }
  }
}

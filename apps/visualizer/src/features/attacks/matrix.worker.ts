import { attacks, matrixOf, type AttackId } from '@flowscope/scenarios'
import { openOnPage } from '../../engines/page.ts'
import { resultOf } from './cell-result.ts'

/** Beside the page, so that it stays quick: plays what it is asked for and tells each cell as it comes. */
addEventListener('message', ({ data }: MessageEvent<AttackId | null>) => {
  void fill(data)
})

async function fill(only: AttackId | null): Promise<void> {
  const rows = attacks.filter(({ id }) => only === null || id === only)
  const open = (setup: Parameters<typeof openOnPage>[0]) => Promise.resolve(openOnPage(setup))
  for await (const cell of matrixOf(open, rows)) postMessage(resultOf(cell))
}

import type { Exchange } from '@flowscope/http-message'
import type { Performed } from '@flowscope/stage'
import { isBlank } from '../features/browser/framed-document.ts'
import { isPresentShown } from '../run-view/chapters.ts'
import { isRefused } from '../run-view/moments.ts'
import type { RunView } from '../run-view/run-view.ts'

/** The newest exchange, if it is read at once; `null` where there is none or a page stands for it. */
export function openExchange(view: RunView): Exchange | null {
  const { present } = view
  const performed = present?.performed
  if (!present || !performed?.exchange || !isPresentShown(view)) return null
  const isFolded = !isRefused(present) && (pageOf(performed)?.html ?? null) !== null
  return isFolded ? null : performed.exchange
}

/** The page that the user now sees, if this message brought one; without `html` there is nothing to read. */
function pageOf({ exchange, view }: Performed) {
  if (!view || exchange?.channel !== 'front' || view.html === null) return null
  return { url: view.url, html: isBlank(view.html) ? null : view.html }
}

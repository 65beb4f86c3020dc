import { useSyncExternalStore } from 'react'

const moved = new EventTarget()

/** The address bar as a value; it changes by {@link goTo}, {@link rewriteAddress} and the browser. */
export function useAddress(): URL {
  const href = useSyncExternalStore(subscribe, () => location.href)
  return new URL(href)
}

/** What a view needs of the address: it is drawn again only when that part changes. */
export function useAddressPart<Part extends string>(partOf: (address: URL) => Part): Part {
  return useSyncExternalStore(subscribe, () => partOf(new URL(location.href)))
}

/** Opens another place: the browser's own Back returns here. Out of a frame leads a new window. */
export function goTo(address: string): void {
  if (leavesFrame(address)) {
    open(address, '_blank', 'noopener')
    return
  }
  history.pushState(null, '', address)
  moved.dispatchEvent(new Event('moved'))
}

/** Says where one is, without a new entry in the browser's history. */
export function rewriteAddress(address: string): void {
  const next = new URL(address, location.href)
  if (next.href === location.href) return
  history.replaceState(null, '', next)
  moved.dispatchEvent(new Event('moved'))
}

/** In somebody else's page only embedded lessons may be shown. */
function leavesFrame(address: string): boolean {
  return window.parent !== window && !address.startsWith('/embed/')
}

function subscribe(onMove: () => void): () => void {
  moved.addEventListener('moved', onMove)
  addEventListener('popstate', onMove)
  addEventListener('hashchange', onMove)
  return () => {
    moved.removeEventListener('moved', onMove)
    removeEventListener('popstate', onMove)
    removeEventListener('hashchange', onMove)
  }
}

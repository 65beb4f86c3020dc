import { useEffect } from 'react'
import { goTo } from './location.ts'

/**
 * Follows every ordinary link to another place of this application without loading the page anew;
 * with a modifier key, a target or another origin it stays an ordinary link.
 */
export function usePlaceLinks(): void {
  useEffect(() => {
    document.addEventListener('click', follow)
    return () => {
      document.removeEventListener('click', follow)
    }
  }, [])
}

function follow(event: MouseEvent): void {
  const link = event.target instanceof Element ? event.target.closest('a') : null
  if (!link || event.defaultPrevented || event.button !== 0 || hasModifier(event)) return
  if (link.target !== '' || link.hasAttribute('download') || !leadsToPlace(link)) return
  event.preventDefault()
  goTo(link.href)
  if (link.hash === '') document.documentElement.scrollTop = 0
  else requestAnimationFrame(() => document.getElementById(link.hash.slice(1))?.scrollIntoView())
}

function hasModifier({ metaKey, ctrlKey, shiftKey, altKey }: MouseEvent): boolean {
  return metaKey || ctrlKey || shiftKey || altKey
}

/** Another page of ours: a link within the open page is left to the browser. */
function leadsToPlace({ origin, pathname, search, hash }: HTMLAnchorElement): boolean {
  const staysHere = pathname === location.pathname && search === location.search && hash !== ''
  return origin === location.origin && !staysHere
}

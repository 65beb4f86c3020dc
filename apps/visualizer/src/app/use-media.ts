import { useMemo, useSyncExternalStore } from 'react'

/** Whether a media query holds now. */
export function useMedia(query: string): boolean {
  const { subscribe, holds } = useMemo(() => watched(query), [query])
  return useSyncExternalStore(subscribe, holds)
}

function watched(query: string) {
  const list = matchMedia(query)
  return {
    subscribe: (onChange: () => void) => {
      list.addEventListener('change', onChange)
      return () => {
        list.removeEventListener('change', onChange)
      }
    },
    holds: () => list.matches,
  }
}

export const phone = '(width < 700px)'
export const wide = '(width >= 1600px)'

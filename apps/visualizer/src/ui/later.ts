import { useSyncExternalStore, type ComponentType } from 'react'

/** A component whose code comes behind the first picture; once there, it is drawn without waiting. */
export interface Later<Props> {
  readonly fetch: () => void
  /** `null` until the code is there. */
  readonly part: () => ComponentType<Props> | null
  readonly subscribe: (onFetched: () => void) => () => void
}

export function later<Props>(
  load: () => Promise<{ readonly default: ComponentType<Props> }>,
): Later<Props> {
  const fetched = new EventTarget()
  let part: ComponentType<Props> | null = null
  let asked = false
  return {
    fetch: () => {
      if (asked) return
      asked = true
      void load().then((module) => {
        part = module.default
        fetched.dispatchEvent(new Event('fetched'))
      })
    },
    part: () => part,
    subscribe: (onFetched) => {
      fetched.addEventListener('fetched', onFetched)
      return () => {
        fetched.removeEventListener('fetched', onFetched)
      }
    },
  }
}

export function useLater<Props>({ fetch, part, subscribe }: Later<Props>) {
  const here = useSyncExternalStore(subscribe, part)
  if (here === null) fetch()
  return here
}

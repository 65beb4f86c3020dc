import type { Conductor, ConductorSnapshot } from '@flowscope/flow'
import { useCallback, useSyncExternalStore } from 'react'

/** A step that takes no longer is one picture, its result. */
const blink = 40

/** The conductor's state to be drawn: at once where it rests, on its way only if that lasts. */
export function useConducted(conductor: Conductor): ConductorSnapshot {
  const subscribe = useCallback(
    (draw: () => void) => {
      let waiting: ReturnType<typeof setTimeout> | undefined
      const subscription = conductor.subscribe((state) => {
        clearTimeout(waiting)
        if (isAtRest(state)) draw()
        else waiting = setTimeout(draw, blink)
      })
      return () => {
        clearTimeout(waiting)
        subscription.unsubscribe()
      }
    },
    [conductor],
  )
  return useSyncExternalStore(subscribe, () => conductor.getSnapshot())
}

/** True where nothing is under way: neither a message nor the draft of the next one. */
export function isAtRest(state: ConductorSnapshot): boolean {
  return !state.hasTag('busy') && !state.matches({ ready: 'drafting' })
}

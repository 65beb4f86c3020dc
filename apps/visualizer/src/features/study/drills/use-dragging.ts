import { useState, type PointerEvent, type RefObject } from 'react'

/** A list with one of its items at another place. */
export function movedTo<Item>(list: readonly Item[], from: number, to: number): readonly Item[] {
  const rest = list.filter((_, at) => at !== from)
  return [...rest.slice(0, to), ...list.slice(from, from + 1), ...rest.slice(to)]
}

/** Lets lines be dragged by a handle, with mouse, pen or finger; the list follows at once. */
export function useDragging(
  list: RefObject<HTMLElement | null>,
  onMove: (from: number, to: number) => void,
) {
  const [dragged, setDragged] = useState<number | null>(null)
  const follow = ({ clientY }: PointerEvent) => {
    if (dragged === null || !list.current) return
    const to = placeAt(list.current, clientY)
    if (to === dragged) return
    onMove(dragged, to)
    setDragged(to)
  }
  const drop = () => {
    setDragged(null)
  }
  const handle = (place: number) => ({
    onPointerDown: (event: PointerEvent<HTMLElement>) => {
      if (event.button !== 0) return
      event.currentTarget.setPointerCapture(event.pointerId)
      setDragged(place)
    },
    onPointerMove: follow,
    onPointerUp: drop,
    onPointerCancel: drop,
    onLostPointerCapture: drop,
  })
  return { dragged, handle }
}

/** Which place of the list lies at this height: lines above their middle belong to the one before. */
function placeAt(list: HTMLElement, height: number): number {
  const middles = [...list.children].map((line) => {
    const { top, bottom } = line.getBoundingClientRect()
    return (top + bottom) / 2
  })
  const above = middles.filter((middle) => middle < height).length
  return Math.min(Math.max(0, above), middles.length - 1)
}

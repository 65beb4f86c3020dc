import { startTransition, useCallback, useEffect, useState } from 'react'

const firstSteps = 30
const moreSteps = 40

interface Growing {
  readonly shown: number
  /** The rest at once, such as before somebody goes there. */
  readonly showAll: () => void
}

/** How many steps of a long run are set: the first at once, the others while nothing else happens. */
export function useGrowing(total: number): Growing {
  const [shown, show] = useState(firstSteps)
  useEffect(() => {
    if (shown >= total) return
    const timer = setTimeout(() => {
      startTransition(() => {
        show(shown + moreSteps)
      })
    })
    return () => {
      clearTimeout(timer)
    }
  }, [shown, total])
  const showAll = useCallback(() => {
    show(total)
  }, [total])
  return { shown, showAll }
}

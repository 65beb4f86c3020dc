import { useCallback, useState } from 'react'

/** Whether some work is still going on, and what starts it. */
export function useBusily(
  atFirst = false,
): readonly [underWay: boolean, busily: (work: Promise<unknown>) => void] {
  const [underWay, setUnderWay] = useState(atFirst)
  const busily = useCallback((work: Promise<unknown>) => {
    setUnderWay(true)
    void work.finally(() => {
      setUnderWay(false)
    })
  }, [])
  return [underWay, busily]
}

import { startTransition, useEffect, useState } from 'react'

/** Which rows are in the document by now; the others follow. */
interface Shown {
  readonly from: number
  readonly to: number
  readonly isWhole: boolean
}

const atFirst = 60
const more = 200

/**
 * Long runs come into the document from the present outwards, some rows at a time, so that the screen
 * is there at once; in the end all of it is there, to be found, read out and reached by keys.
 */
export function useGradualRows(count: number, present: number): Shown {
  const [reach, setReach] = useState(atFirst)
  const [center] = useState(Math.max(present, 0))
  const from = Math.max(center - reach, 0)
  const to = center + reach >= count ? count : center + reach
  const isWhole = from === 0 && to === count
  useEffect(() => {
    if (isWhole) return
    startTransition(() => {
      setReach((far) => far + more)
    })
  }, [isWhole, reach])
  return { from, to, isWhole }
}

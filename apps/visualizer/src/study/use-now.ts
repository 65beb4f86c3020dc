import { useEffect, useState } from 'react'

/**
 * The time, drawn anew every so often.
 *
 * @param every milliseconds
 */
export function useNow(every: number): number {
  const [now, setNow] = useState(() => Date.now())
  useEffect(() => {
    const timer = setInterval(() => {
      setNow(Date.now())
    }, every)
    return () => {
      clearInterval(timer)
    }
  }, [every])
  return now
}

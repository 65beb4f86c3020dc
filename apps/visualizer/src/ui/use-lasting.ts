import { useEffect, useState } from 'react'

const noticeable = 200

/** True once a thing has lasted long enough to be told: what is shorter would only flicker. */
export function useLasting(going: boolean): boolean {
  const [lasts, setLasts] = useState(false)
  useEffect(() => {
    if (!going) return
    const timer = setTimeout(() => {
      setLasts(true)
    }, noticeable)
    return () => {
      clearTimeout(timer)
      setLasts(false)
    }
  }, [going])
  return going && lasts
}

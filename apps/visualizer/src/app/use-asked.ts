import type { Conductor } from '@flowscope/flow'
import { useEffect, useRef } from 'react'

/** Plays what a live run wants to be seen at the mock, where the address says that it asked. */
export function useAsked(conductor: Conductor, { searchParams }: URL): void {
  const begun = useRef(false)
  const isAsked = searchParams.get('ask') === 'live'
  useEffect(() => {
    if (!isAsked || begun.current) return
    begun.current = true
    void import('./live/play-asked.ts').then(({ playAsked }) => playAsked(conductor))
  }, [conductor, isAsked])
}

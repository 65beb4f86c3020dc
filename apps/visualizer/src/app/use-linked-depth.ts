import { useEffect } from 'react'
import { depths, type Depth } from '../settings/settings.ts'
import { useSettings } from '../settings/use-settings.ts'

/** Tells as much as the link asks for that opened the page. */
export function useLinkedDepth(): void {
  const { change } = useSettings()
  useEffect(() => {
    const depth = linkedDepth(new URLSearchParams(location.search))
    if (depth !== null) change({ depth })
  }, [change])
}

/** `?depth=exam`; `null` where the link leaves it to the reader, or makes no sense. */
function linkedDepth(params: URLSearchParams): Depth | null {
  const asked = params.get('depth')
  return depths.find((each) => each === asked) ?? null
}

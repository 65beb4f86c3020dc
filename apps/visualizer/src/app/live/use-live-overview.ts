import type { LiveOverview } from '@flowscope/stage'
import { useCallback, useEffect, useState } from 'react'
import { liveApi } from '../../engines/live-api.ts'

export type Overview =
  | { readonly kind: 'loading' }
  | { readonly kind: 'away'; readonly sentence: string }
  | { readonly kind: 'ready'; readonly overview: LiveOverview }

/** What the web server says of live runs here, and a way to ask it again. */
export function useLiveOverview(): readonly [Overview, reload: () => void] {
  const [state, setState] = useState<Overview>({ kind: 'loading' })
  const reload = useCallback(() => {
    liveApi.overview().then(
      (overview) => {
        setState({ kind: 'ready', overview })
      },
      (error: unknown) => {
        setState({ kind: 'away', sentence: error instanceof Error ? error.message : String(error) })
      },
    )
  }, [])
  useEffect(reload, [reload])
  return [state, reload]
}

import { lazy } from 'react'

/** Views that are fetched when they are first looked at. */
export const lazyViews = {
  states: lazy(() => import('./views/states-view.tsx')),
  values: lazy(() => import('./views/values-view.tsx')),
  knows: lazy(() => import('./views/knows-view.tsx')),
  tokens: lazy(() => import('./views/tokens-view.tsx')),
  setup: lazy(() => import('./views/setup-view.tsx')),
  transcript: lazy(() => import('./views/transcript-view.tsx')),
  compare: lazy(() => import('./views/compare-view.tsx')),
} as const

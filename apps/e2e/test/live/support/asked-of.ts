import type { Page } from '@playwright/test'
import { pathOf } from '@flowscope/http-message'
import type { EmulatorStandIn } from './emulator-stand-in.ts'

/** The paths that were asked of the stand-in, in order. */
export function pathsAsked({ heard }: EmulatorStandIn): readonly string[] {
  return heard.map(({ request }) => pathOf(request.target))
}

/** Counts what a page asks of the web server from now on. */
export function countCalls(page: Page): { readonly calls: readonly string[] } {
  const calls: string[] = []
  page.on('request', (request) => {
    if (request.url().includes('/api/')) calls.push(request.url())
  })
  return { calls }
}

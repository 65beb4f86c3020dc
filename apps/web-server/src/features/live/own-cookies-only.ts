import type { Headers } from '@flowscope/http-message'

/**
 * The headers without the values of other cookies: browsers send along those of every program on this
 * computer, and the one that tells whose run it is. None of them enters the run.
 */
export function ownCookiesOnly(headers: Headers): Headers {
  return headers.map(([name, value]) =>
    name.toLowerCase() === 'cookie'
      ? [name, value.split(/; */).map(hidden).join('; ')]
      : [name, value],
  )
}

function hidden(pair: string): string {
  return pair.startsWith('flowscope_run_') ? pair : pair.replace(/=.*$/s, '=[cookie]')
}

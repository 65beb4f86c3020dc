import { header, parseCookies, type Exchange } from '@flowscope/http-message'
import { expect, test } from 'vitest'
import { keptCookies } from '../../../src/features/browser/kept-cookies.ts'
import { viewsOfTheWalk } from '../../walk.ts'

const moments = (await viewsOfTheWalk()).at(-1)?.moments ?? []
const navigations = moments.flatMap(({ index, performed }) =>
  performed?.exchange?.from === 'browser' ? [[index, performed.exchange] as const] : [],
)

test('the walk has navigations with cookies', () => {
  expect(navigations.filter(([, exchange]) => sentIn(exchange).length > 0).length).toBeGreaterThan(
    3,
  )
})

test.for(navigations)('the jar before step %i has what the browser then sent', ([at, exchange]) => {
  const host = exchange.request.authority.split(':')[0]
  const kept = keptCookies(moments.slice(0, at)).filter(({ cookie }) => cookie.domain === host)
  expect(kept.map(({ cookie }) => `${cookie.name}=${cookie.value}`).toSorted()).toEqual(
    sentIn(exchange),
  )
})

test('each cookie is known since the answer that set it', () => {
  for (const { cookie, since } of keptCookies(moments)) {
    const outcome = moments[since]?.performed?.exchange?.outcome
    const lines = outcome?.type === 'response' ? outcome.response.headers : []
    expect(lines.map(([, value]) => value.split(';')[0])).toContain(
      `${cookie.name}=${cookie.value}`,
    )
  }
})

function sentIn({ request }: Exchange): readonly string[] {
  return parseCookies(header(request.headers, 'cookie') ?? '')
    .map(([name, value]) => `${name}=${value}`)
    .toSorted()
}

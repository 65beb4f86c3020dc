import type { HttpRequest } from '@flowscope/http-message'
import type { StoredCookie } from '@flowscope/participants'
import type { ReactNode } from 'react'
import { useThread } from '../../run-view/thread-context.ts'
import { browserWords } from '../../words/browser.ts'
import styles from './cookie-list.module.css'
import { carries, type KeptCookie } from './kept-cookies.ts'

interface CookieListProps {
  readonly cookies: readonly KeptCookie[]
  /** What the browser is about to send. */
  readonly next: HttpRequest | null
}

const words = browserWords.cookies

/** What the browser keeps for whom, and since when. */
export function CookieList({ cookies, next }: CookieListProps) {
  if (cookies.length === 0) return <p className={styles['none']}>{words.none}</p>
  return (
    <ul className={styles['cookies']} aria-label={words.name}>
      {cookies.map(({ cookie, since }) => (
        <li key={`${cookie.domain}${cookie.path} ${cookie.name}`} className={styles['cookie']}>
          <p className={styles['name']}>
            <code>{cookie.name}</code>
            {carries(next, cookie) && <span className={styles['travels']}>{words.travels}</span>}
          </p>
          <dl className={styles['facts']}>
            <CookieFact name={words.value}>
              <CookieValue value={cookie.value} />
            </CookieFact>
            <CookieFact name={words.host}>{hostOf(cookie)}</CookieFact>
            <CookieFact name={words.path}>
              <code>{cookie.path}</code>
            </CookieFact>
            <CookieFact name={words.flags}>{flagsOf(cookie)}</CookieFact>
            <CookieFact name={words.since}>
              {words.step(since + 1)}, {endOf(cookie)}
            </CookieFact>
          </dl>
        </li>
      ))}
    </ul>
  )
}

function CookieFact({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  )
}

/** A value that has a name can be followed through the run. */
function CookieValue({ value }: { readonly value: string }) {
  const { handleOf, thread, follow } = useThread()
  const handle = handleOf(value)
  if (!handle) return <code>{value}</code>
  return (
    <button
      type="button"
      className={styles['handle']}
      aria-pressed={thread === handle}
      aria-label={words.follow(handle)}
      onClick={() => {
        follow(thread === handle ? null : handle)
      }}
    >
      {handle}
    </button>
  )
}

function hostOf({ domain, hostOnly }: StoredCookie): string {
  return hostOnly ? words.thisHost(domain) : words.andBelow(domain)
}

function flagsOf({ secure, httpOnly, sameSite }: StoredCookie): string {
  const flags = [secure ? 'Secure' : '', httpOnly ? 'HttpOnly' : '', `SameSite=${sameSite}`]
  return flags.filter(Boolean).join(', ')
}

const date = new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeZone: 'UTC' })

function endOf({ expires }: StoredCookie): string {
  return expires === null ? words.untilClosed : words.until(date.format(expires))
}

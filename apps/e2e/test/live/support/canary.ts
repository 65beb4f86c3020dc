import type { BrowserContext, Page, Response } from '@playwright/test'
import { formValue, parseForm, textOfBytes } from '@flowscope/http-message'
import type { EmulatorStandIn } from './emulator-stand-in.ts'

/** What must stay in the web app's memory, by name, as the stand-in saw it in use. */
export type Secrets = Readonly<Record<string, string>>

const sent = ['client_secret', 'code', 'code_verifier', 'refresh_token'] as const
const issued = ['access_token', 'refresh_token', 'id_token'] as const

export function secretsIn({ heard }: EmulatorStandIn): Secrets {
  const trades = heard.filter(({ request }) => request.target === '/services/oauth2/token')
  const pairs = trades.flatMap(({ request, response }, at) => {
    const fields = parseForm(textOfBytes(request.body))
    const told = JSON.parse(textOfBytes(response.body)) as Readonly<Record<string, string>>
    return [
      ...sent.map((name) => [`${name} ${String(at)}`, formValue(fields, name)] as const),
      ...issued.map((name) => [`told ${name} ${String(at)}`, told[name]] as const),
    ]
  })
  return Object.fromEntries(
    pairs.flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  )
}

/** Names of the secrets that stand in a text: raw, encoded for an address, or in base64. */
export function toldIn(text: string, secrets: Secrets): readonly string[] {
  return Object.entries(secrets).flatMap(([name, value]) =>
    formsOf(value).some((form) => text.includes(form)) ? [name] : [],
  )
}

function formsOf(value: string): readonly string[] {
  const base64 = ([0, 1, 2] as const).flatMap((shift) => {
    const whole = Buffer.from('x'.repeat(shift) + value).toString('base64')
    // The first and last digits depend on what stands beside the value.
    const own = whole.replace(/=+$/, '').slice(shift === 0 ? 0 : 4, -2)
    return [own, own.replaceAll('+', '-').replaceAll('/', '_')]
  })
  return [value, encodeURIComponent(value), JSON.stringify(value).slice(1, -1), ...base64]
}

/** Everything that the web server says to a browser, head and body; call it before the journey. */
export function overhear(context: BrowserContext, origin: string) {
  const heard: Promise<string>[] = []
  context.on('response', (response) => {
    if (response.url().startsWith(origin)) heard.push(told(response))
  })
  return async () => (await Promise.all(heard)).join('\n')
}

async function told(response: Response): Promise<string> {
  const head = JSON.stringify(await response.headersArray())
  return `${head}\n${await response.text().catch(() => '')}`
}

/** What the page shows and keeps, and where it stands. */
export async function everythingOf(page: Page): Promise<string> {
  const kept = await page.evaluate(() => JSON.stringify([localStorage, sessionStorage]))
  const typed = await page.evaluate(() =>
    [...document.querySelectorAll('input, textarea')].map((field) =>
      'value' in field ? String(field.value) : '',
    ),
  )
  return [page.url(), await page.content(), kept, ...typed].join('\n')
}

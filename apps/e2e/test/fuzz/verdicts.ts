import { header, textOfBytes, type HttpRequest, type HttpResponse } from '@flowscope/http-message'
import { acmeOrg } from '@flowscope/reference'
import { brand } from './words.ts'

/** @returns what is wrong with an answer, in a few words; `null` when nothing is */
export function faultOf(request: HttpRequest, response: HttpResponse): string | null {
  const text = textOfBytes(response.body)
  if (response.status >= 500) return `status ${String(response.status)}`
  return splitHeader(response) ?? reflected(response, text) ?? strayed(request, response, text)
}

function splitHeader({ headers }: HttpResponse): string | null {
  const split = headers.find(
    ([name, value]) => /[\r\n\0]/.test(name + value) || name.toLowerCase() === 'x-injected',
  )
  return split ? `split header ${split[0]}` : null
}

/** Markup or script of the sender's own in a page. */
function reflected(response: HttpResponse, text: string): string | null {
  const type = header(response.headers, 'Content-Type') ?? ''
  if (!/html|xml|javascript/i.test(type)) return null
  if (text.includes(`<${brand}`)) return 'markup of the sender'
  const scripts = [...text.matchAll(/<script[^>]*>([\s\S]*?)<\/script>/gi)]
  const foreign = scripts.find(([, script = '']) => withoutStrings(script).includes(brand))
  return foreign ? 'script of the sender' : null
}

function withoutStrings(script: string): string {
  return script.replace(/'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*"/g, "''")
}

/** Leads the browser to a place that neither the org nor an app of it has named. */
function strayed(request: HttpRequest, response: HttpResponse, text: string): string | null {
  for (const address of addresses(response, text)) {
    const url = URL.parse(address, `${request.scheme}://${request.authority}`)
    if (url === null || isHome(url, request) || isCallback(address)) continue
    return `leads to ${address.slice(0, 80)}`
  }
  return null
}

function addresses(response: HttpResponse, text: string): readonly string[] {
  const location = header(response.headers, 'Location')
  const byScript = [...text.matchAll(/window\.location\.\w+\('((?:[^'\\]|\\.)*)'\)/g)]
  const byLink = [...text.matchAll(/(?:href|action)="([^"]*)"/g)]
  const found = [...byScript, ...byLink].map(([, address = '']) => plain(address))
  return location === undefined ? found : [location, ...found]
}

/** Entities and escapes of a page, undone. */
function plain(text: string): string {
  return text
    .replace(/&#(\d+);/g, (_, code: string) => String.fromCharCode(Number(code)))
    .replace(/\\u([\da-f]{4})/gi, (_, code: string) => String.fromCharCode(Number(`0x${code}`)))
    .replaceAll('&amp;', '&')
}

function isHome({ protocol, host, hostname }: URL, { authority }: HttpRequest): boolean {
  const isWeb = protocol === 'http:' || protocol === 'https:'
  return isWeb && (host === authority.toLowerCase() || hostname.endsWith('.localhost'))
}

const callbacks = acmeOrg.apps.flatMap(({ callbackUrls }) => callbackUrls)

function isCallback(address: string): boolean {
  return callbacks.some((callback) => address.startsWith(callback))
}

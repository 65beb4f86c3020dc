import { header, textOfBytes, type HttpResponse } from '@flowscope/http-message'
import { practiceApp } from '@flowscope/reference'
import type { Random } from '../determinism/random.ts'
import { grantTypes, responseTypes } from './words.ts'

/** Values that mean something to the world, so that a request gets past the first check. */
export interface Stock {
  readonly values: () => readonly string[]
  readonly sids: () => readonly string[]
  /** The newest values that begin with some characters; the empty string when there are none. */
  readonly like: (beginning: string, random: Random) => string
  /** Keeps what an answer brought: codes, tokens, sources, confirmations, sessions. */
  readonly harvest: (response: HttpResponse) => void
}

const kept = 120

const valuable = [
  /aPrx[\w.%=-]{40,}/g,
  /5Aep[\w.]{40,}/g,
  /00D\w{12}![\w.]{60,}/g,
  /CAAAA[\w-]{40,}/g,
  /value="([\w.-]{20,})"/g,
  /"device_code":"([^"]+)"/g,
  /\b[B-DF-HJ-NP-TV-Z\d]{8}\b/g,
]

export function emptyStock(): Stock {
  const found: string[] = []
  const sids: string[] = []
  const keep = (list: string[], value: string) => {
    if (list.includes(value)) return
    list.push(value)
    if (list.length > kept) list.shift()
  }
  return {
    values: () => [...known, ...found],
    sids: () => sids,
    like: (beginning, random) => {
      const fitting = found.filter((value) => value.startsWith(beginning)).slice(-8)
      return fitting.length === 0 ? '' : random.pick(fitting)
    },
    harvest: (response) => {
      const [, sid] = /^sid=([^;]+)/.exec(header(response.headers, 'Set-Cookie') ?? '') ?? []
      if (sid !== undefined) keep(sids, sid)
      const text = `${header(response.headers, 'Location') ?? ''} ${textOfBytes(response.body)}`
      for (const pattern of valuable) {
        for (const [whole, part] of text.matchAll(pattern)) keep(found, decoded(part ?? whole))
      }
    },
  }
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

const known = [
  practiceApp.consumerKey,
  practiceApp.consumerSecret ?? '',
  ...practiceApp.callbackUrls,
  ...practiceApp.scopes,
  ...grantTypes,
  ...responseTypes,
  'PlatformCLI',
  'student@acme.example',
  'practice-1',
  'openid api refresh_token',
  'E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM',
  'dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk',
  'login consent',
  'select_account',
  'true',
  'xml',
  'urlencoded',
  'json',
  "SELECT Id, Name FROM Account WHERE Name LIKE '%a%' ORDER BY Name LIMIT 3",
  'v68.0',
  '00D5g0000000001EAA',
  '0055g000000000BAAQ',
  '0015g00000Acme1',
  'Account',
]

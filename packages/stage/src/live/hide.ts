import { asBytes, type ByteString, type Headers } from '@flowscope/http-message'

/**
 * Cookie values give way to a word whether they have a name in the run or not: those of other programs
 * on this computer travel along too.
 */
export function hideCookies(headers: Headers): Headers {
  return headers.map(([name, value]) => {
    const cookie = name.toLowerCase()
    if (cookie === 'cookie') return [name, value.split(/; */).map(hidePair).join('; ')]
    if (cookie === 'set-cookie') return [name, hidePair(value)]
    return [name, value]
  })
}

/** Members that carry a session or a key by their name, such as `lightning_sid` or `frontdoor_uri`. */
export function hideMembers(body: ByteString): ByteString {
  return asBytes(body.replace(tellingMember, (_, before: string) => `${before}"[hidden]"`))
}

const tellingMember =
  /("(?:[a-z_]*(?:_sid|_token|_secret|_assertion|password)|frontdoor_uri)"\s*:\s*)"(?!\[)(?:[^"\\]|\\.)*"/gi

/** The value up to the first `;`; one that is a handle already stays. */
function hidePair(pair: string): string {
  return pair.replace(/^([^=;]*)=(?!\[cookie)[^;]*/, '$1=[cookie]')
}

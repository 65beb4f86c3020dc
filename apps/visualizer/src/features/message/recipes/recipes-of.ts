import { textOfBytes } from '@flowscope/http-message'
import { addressOf } from '../choice.ts'
import { decodedPart, idTokenIn, textOfPart } from './id-token.ts'
import { nodeLine, scriptString, shellWord, type Ingredients, type Recipe } from './recipe.ts'

type Maker = (from: Ingredients) => Recipe | null

/** The lines by which a reader can make the value on screen. */
export function recipesOf(from: Ingredients): readonly Recipe[] {
  const makers = byAddress[addressOf(from.named)] ?? []
  return [...makers, decode].flatMap((make) => make(from) ?? [])
}

const byAddress: Readonly<Record<string, readonly Maker[]>> = {
  'authorize.query.code_challenge': [challenge],
  'authorize.query.state': [count],
  'authorize.query.nonce': [count],
  'callback.query.state': [count],
  'token.form.code_verifier': [challengeOfVerifier, count],
  'request.header.Content-Length': [length],
  'response.header.Content-Length': [length],
  'authorization.part.Basic credentials': [basic],
  'token.json.signature': [signature],
  'token.json.issued_at': [moment],
  'token.json.id_token': [accessHash],
  'token.json.scope': [scopes],
  'token.part.org of the session': [org],
  'token.part.JWT header': [claims],
  'token.part.JWT claims': [claims],
  'id.part.org id': [checksum],
  'id.part.user id': [checksum],
  'id.part.record id': [checksum],
}

function challenge({ value, verifierOf }: Ingredients): Recipe | null {
  const verifier = verifierOf(value)
  return verifier === undefined ? null : challengeRecipe(verifier, value)
}

function challengeOfVerifier({ value, challengeOf }: Ingredients): Recipe | null {
  const made = challengeOf(value)
  return made === undefined ? null : challengeRecipe(value, made)
}

function challengeRecipe(verifier: string, gives: string): Recipe {
  const base64url = "openssl base64 -A | tr '+/' '-_' | tr -d '='"
  const command = `printf %s ${shellWord(verifier)} | openssl dgst -sha256 -binary | ${base64url}`
  return { name: 'challenge', command, gives }
}

/** Only where the escapes are the value's own. */
function decode({ named, raw, value }: Ingredients): Recipe | null {
  if (named.place === 'escape' || !/%[0-9a-f]{2}|\+/i.test(raw) || raw === value) return null
  const spaced = raw.includes('+') ? `${scriptString(raw)}.replaceAll("+", " ")` : scriptString(raw)
  return { name: 'decode', command: nodeLine(`decodeURIComponent(${spaced})`), gives: value }
}

const longestBody = 2000

function length({ message, value }: Ingredients): Recipe | null {
  const { body } = message
  const text = textOfBytes(body)
  const isPrintable = body !== '' && body.length <= longestBody && !text.includes('\ufffd')
  if (!isPrintable || value !== String(body.length)) return null
  const command = `printf %s ${shellWord(text)} | wc -c | tr -d ' '`
  return { name: 'length', command, gives: value }
}

function basic({ value }: Ingredients): Recipe | null {
  const pair = decodedPart(value)
  const command = `printf %s ${shellWord(pair)} | openssl base64 -A`
  return { name: 'basic', command, gives: value }
}

function signature({ message, value, secret }: Ingredients): Recipe | null {
  const { id, issued_at: issuedAt } = membersOf(message.body)
  if (secret === null || id === undefined || issuedAt === undefined) return null
  const mac = `openssl dgst -sha256 -hmac ${shellWord(secret)} -binary | openssl base64 -A`
  return {
    name: 'signature',
    command: `printf %s ${shellWord(id + issuedAt)} | ${mac}`,
    gives: value,
  }
}

function moment({ value }: Ingredients): Recipe | null {
  if (!/^\d{13}$/.test(value)) return null
  const command = nodeLine(`new Date(${value}).toISOString()`)
  return { name: 'moment', command, gives: new Date(Number(value)).toISOString() }
}

function claims({ text }: Ingredients): Recipe {
  const command = nodeLine(`Buffer.from(${scriptString(text)}, "base64url").toString()`)
  return { name: 'claims', command, gives: textOfPart(text) }
}

function accessHash({ message, value }: Ingredients): Recipe | null {
  const { access_token: token } = membersOf(message.body)
  const hash = idTokenIn(value)?.at_hash
  if (token === undefined || hash === undefined) return null
  const left = 'subarray(0, 16).toString("base64url")'
  const digest = `require("node:crypto").createHash("sha256").update(${scriptString(token)}).digest()`
  return { name: 'accessHash', command: nodeLine(`${digest}.${left}`), gives: hash }
}

function count({ value }: Ingredients): Recipe {
  const command = `printf %s ${shellWord(value)} | wc -c | tr -d ' '`
  return { name: 'count', command, gives: String(value.length) }
}

function org({ value, text }: Ingredients): Recipe {
  return { name: 'org', command: `printf %s ${shellWord(value)} | cut -d '!' -f 1`, gives: text }
}

function scopes({ value }: Ingredients): Recipe {
  const command = `printf '%s\\n' ${value.split(' ').map(shellWord).join(' ')} | LC_ALL=C sort`
  return { name: 'scopes', command, gives: value.split(' ').toSorted().join('\n') }
}

/** Each five characters give one of the last three: which of them are capitals, read backwards. */
function checksum({ text }: Ingredients): Recipe | null {
  if (!/^[A-Za-z0-9]{18}$/.test(text)) return null
  const letters = '"ABCDEFGHIJKLMNOPQRSTUVWXYZ012345"'
  const bits = '[...part].reduceRight((sum, each) => sum * 2 + /[A-Z]/.test(each), 0)'
  const suffix = `id.match(/.{5}/g).map((part) => ${letters}[${bits}]).join("")`
  const command = nodeLine(`((id) => id + ${suffix})(${scriptString(text.slice(0, 15))})`)
  return { name: 'checksum', command, gives: text }
}

function membersOf(body: string): Readonly<Partial<Record<string, string>>> {
  try {
    return JSON.parse(body) as Record<string, string>
  } catch {
    return {}
  }
}

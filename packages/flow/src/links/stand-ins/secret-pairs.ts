import { encodeFormValue, parseForm } from '@flowscope/http-message'

/** Fields that hold a password, a secret or a token: what is typed there stays with who typed it. */
const secretFields = [
  'pw',
  'password',
  'emc',
  'client_secret',
  'code_verifier',
  'refresh_token',
  'access_token',
  'id_token',
  'id_token_hint',
  'assertion',
  'client_assertion',
  'subject_token',
  'actor_token',
  'token',
  'sid',
]

export function isSecretField(name: string): boolean {
  return secretFields.includes(name.toLowerCase())
}

/** What stands in a secret's field in place of its value. */
export type Replace = (field: string, value: string) => string

const names = secretFields.join('|')
const formPair = new RegExp(`(^|[?&;#\\s])(${names})=([^&;#\\s"<>]*)`, 'gi')
const jsonPair = new RegExp(`("(${names})"\\s*:\\s*")((?:[^"\\\\]|\\\\.)*)(?=")`, 'gi')

/** Puts other values into the secret fields of a query, a form or JSON; the rest stays as written. */
export function replacedInText(text: string, replace: Replace): string {
  return text
    .replace(formPair, (whole: string, before: string, name: string, raw: string) => {
      const value = decoded(raw)
      const other = replace(name, value)
      return other === value ? whole : `${before}${name}=${encodeFormValue(other)}`
    })
    .replace(jsonPair, (_, before: string, name: string, value: string) => {
      return `${before}${replace(name, value)}`
    })
}

function decoded(raw: string): string {
  return parseForm(`value=${raw}`)[0]?.value ?? raw
}

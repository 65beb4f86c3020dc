import { textMember, type JsonObject } from '../json.ts'

/** What the web app keeps of a token response (sheet §5.5). */
export interface TokenGrant {
  readonly accessToken: string
  /** `null` when none came: without scope `refresh_token`, or on refresh without rotation. */
  readonly refreshToken: string | null
  readonly idToken: string | null
  /** Where API calls go: scheme and authority. */
  readonly instanceUrl: string
  /** The identity URL. */
  readonly id: string
  readonly scope: string | null
  /** Milliseconds since the epoch, as the text that was sent. */
  readonly issuedAt: string | null
  readonly signature: string | null
  /** Seconds. Salesforce does not send it: a web app learns of the end by a refused call. */
  readonly expiresIn: number | null
}

/** @returns `null` when a member without which the grant is of no use is missing */
export function grantOf(json: JsonObject): TokenGrant | null {
  const accessToken = textMember(json, 'access_token')
  const instanceUrl = textMember(json, 'instance_url')
  const id = textMember(json, 'id')
  if (!accessToken || !isOrigin(instanceUrl) || !isUrl(id)) return null
  return {
    accessToken,
    refreshToken: textMember(json, 'refresh_token'),
    idToken: textMember(json, 'id_token'),
    instanceUrl,
    id,
    scope: textMember(json, 'scope'),
    issuedAt: textMember(json, 'issued_at'),
    signature: textMember(json, 'signature'),
    expiresIn: typeof json['expires_in'] === 'number' ? json['expires_in'] : null,
  }
}

function isUrl(text: string | null): text is string {
  return text !== null && /^https?:/.test(text) && URL.canParse(text)
}

function isOrigin(text: string | null): text is string {
  return isUrl(text) && new URL(text).origin === text
}

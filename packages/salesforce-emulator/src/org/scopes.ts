const identityLabel = 'Access the identity URL service (id, profile, email, address, phone)'
const offlineLabel = 'Perform requests at any time (refresh_token, offline_access)'

/**
 * Every scope that Salesforce knows, with the words of Setup for it, in the order in which an
 * answer names them. Where no label is on record the name stands for itself (sheet §8).
 */
const labels: ReadonlyMap<string, string> = new Map([
  ['refresh_token', offlineLabel],
  ['offline_access', offlineLabel],
  ['full', 'Full access (full)'],
  ['web', 'Manage user data via Web browsers (web)'],
  ['openid', 'Access unique user identifiers (openid)'],
  ['id', identityLabel],
  ['profile', identityLabel],
  ['email', identityLabel],
  ['address', identityLabel],
  ['phone', identityLabel],
  ['api', 'Manage user data via APIs (api)'],
  ['custom_permissions', 'Access custom permissions'],
  ['chatter_api', 'Access Connect REST API resources'],
  ['content', 'Access content resources'],
  ['lightning', 'Access Lightning applications'],
  ['visualforce', 'Access Visualforce applications'],
  ['wave_api', 'Access Analytics REST API resources'],
  ['eclair_api', 'Access Analytics REST API Charts Geodata resources'],
  ['pardot_api', 'Manage Pardot services'],
  ['cdp_ingest_api', 'Manage Customer Data Platform Ingestion API data'],
  ['cdp_profile_api', 'Manage Customer Data Platform profile data'],
  ['cdp_query_api', 'Perform ANSI SQL queries on Customer Data Platform data'],
  ['cdp_segment_api', 'Perform segmentation on Data Cloud data'],
  ['cdp_identityresolution_api', 'Manage Data Cloud Identity Resolution'],
  ['cdp_calculated_insight_api', 'Manage Data Cloud Calculated Insight data'],
  ['cdp_api', 'Access all Data Cloud API resources'],
  ['data_cloud_user_claims', 'data_cloud_user_claims'],
  ['chatbot_api', 'Access chatbot services'],
  ['user_registration_api', 'Access Headless Registration API'],
  ['forgot_password', 'Access Headless Forgot Password API'],
  ['pwdless_login_api', 'pwdless_login_api'],
  ['sfap_api', 'Access the Salesforce API Platform'],
  ['einstein_gpt_api', 'einstein_gpt_api'],
  ['interaction_api', 'Access Interaction API resources'],
  ['scrt_api', 'scrt_api'],
  ['mcp_api', 'Access Salesforce hosted MCP servers'],
])

export const knownScopes: readonly string[] = [...labels.keys()]

const ranks: ReadonlyMap<string, number> = new Map(knownScopes.map((name, at) => [name, at]))

function rankOf(name: string): number {
  return ranks.get(name) ?? 0
}

export function isKnownScope(name: string): boolean {
  return labels.has(name)
}

/** What a consent page says of some scopes; names that share one item share its line. */
export function scopeLabels(scopes: readonly string[]): readonly string[] {
  return [...new Set(inAnswerOrder(scopes).map((name) => labels.get(name) ?? name))]
}

/** Not the order in which they were asked for (sheet §8). The older name of a pair stands for both. */
export function inAnswerOrder(scopes: readonly string[]): readonly string[] {
  const known = ordered.get(scopes) ?? sorted(scopes)
  ordered.set(scopes, known)
  return known
}

/** A grant's scopes are the same list in each of its answers. */
const ordered = new WeakMap<readonly string[], readonly string[]>()

function sorted(scopes: readonly string[]): readonly string[] {
  return [...new Set(scopes.map(canonical))]
    .filter(isKnownScope)
    .sort((one, other) => rankOf(one) - rankOf(other))
}

const identityItem = ['id', 'profile', 'email', 'address', 'phone']

const included: ReadonlyMap<string, readonly string[]> = new Map([
  ['api', ['chatter_api']],
  ['web', ['visualforce']],
  ['full', knownScopes.filter((name) => canonical(name) !== 'refresh_token')],
])

/** Whether scopes that are held also allow one that is asked for (sheet §8). */
export function covers(held: readonly string[], asked: string): boolean {
  return held.some((name) => coversAlone(name, asked))
}

function coversAlone(held: string, asked: string): boolean {
  if (canonical(held) === canonical(asked)) return true
  if (identityItem.includes(held)) return identityItem.includes(asked)
  return included.get(held)?.includes(asked) ?? false
}

function canonical(name: string): string {
  return name === 'offline_access' ? 'refresh_token' : name
}

/** Where a statement can be checked. */
export interface Source {
  readonly title: string
  readonly section?: string
  readonly url?: string
}

/** At least one: nothing is explained without saying who says so. */
export type Sources = readonly [Source, ...Source[]]

/**
 * How sure a statement is: Salesforce or a standard writes it down, it was observed in real traffic,
 * or it was deduced.
 */
export type Mark = 'documented' | 'seen' | 'inferred'

/** An RFC, as a whole or at a section or appendix. */
export function rfc(number: number, section?: string): Source {
  const title = `RFC ${String(number)}`
  const url = `https://www.rfc-editor.org/rfc/rfc${String(number)}`
  if (section === undefined) return { title, url }
  const anchor = /^[A-Z]/.test(section) ? `appendix-${section}` : `section-${section}`
  return { title, section, url: `${url}#${anchor}` }
}

/** An article of Salesforce Help by its id, without the `.htm`. */
export function help(title: string, id: string): Source {
  const url = `https://help.salesforce.com/s/articleView?id=${id}`
  return { title: `Salesforce Help: ${title}`, url: /^\d+$/.test(id) ? url : `${url}.htm` }
}

export function openId(section: string, anchor: string): Source {
  const url = `https://openid.net/specs/openid-connect-core-1_0.html#${anchor}`
  return { title: 'OpenID Connect Core 1.0', section, url }
}

export const openIdDiscovery: Source = {
  title: 'OpenID Connect Discovery 1.0',
  section: '3',
  url: 'https://openid.net/specs/openid-connect-discovery-1_0.html#ProviderMetadata',
}

/** Observed in answers, logs or working clients of the real service. */
export const seenInTraffic: Source = { title: 'Seen in real traffic' }

/** Salesforce does not say; this is the most careful reading. */
export const deduced: Source = { title: 'Deduced: no public text says so' }

export const webServerFlow = help('web server flow', 'xcloud.remoteaccess_oauth_web_server_flow')
export const refreshFlow = help(
  'refresh token flow',
  'xcloud.remoteaccess_oauth_refresh_token_flow',
)
export const revocation = help('revoking tokens', 'xcloud.remoteaccess_revoke_token')
export const flowErrors = help('OAuth errors', 'xcloud.remoteaccess_oauth_flow_errors')
export const endpoints = help('OAuth endpoints', 'xcloud.remoteaccess_oauth_endpoints')
export const corsEndpoints = help(
  'CORS for OAuth endpoints',
  'xcloud.remoteaccess_oauth_endpoints_cors',
)
export const appSettings = help(
  'External Client App OAuth settings',
  'xcloud.configure_external_client_app_oauth_settings',
)
export const appPolicies = help('OAuth access policies', 'xcloud.connected_app_manage_oauth')
export const sessionPolicies = help(
  'session policies',
  'xcloud.connected_app_manage_session_policies',
)
export const approvals = help('approving access requests', 'platform.remoteaccess_request_approve')
export const uninstalledApps = help('uninstalled connected apps', '005132365')
export const creatingConnectedApps = help('creating connected apps', '005228017')
export const rotation = help('refresh token rotation', '005316711')
export const loginRate = help('login rate limit', '000381578')
export const deviceActivation = help('device activation', '005220394')
export const parkedRequest = help('OAuth error 1800', '000386723')
export const passwordFlowBlocked = help(
  'blocking authorization flows',
  'xcloud.remoteaccess_disable_username_password_flow',
)

export const scopeValues: Source = {
  title: 'Salesforce Mobile SDK guide: scope values',
  url: 'https://developer.salesforce.com/docs/platform/mobile-sdk/guide/oauth-scope-parameter-values.html',
}
export const identityUrls: Source = {
  title: 'Salesforce Mobile SDK guide: identity URLs',
  url: 'https://developer.salesforce.com/docs/platform/mobile-sdk/guide/oauth-using-identity-urls.html',
}

const restGuideHome = 'https://developer.salesforce.com/docs/atlas.en-us.api_rest.meta/api_rest/'

export const restGuide: Source = { title: 'Salesforce REST API guide', url: restGuideHome }
export const restWebServerFlow: Source = {
  title: 'Salesforce REST API guide: web server flow',
  url: `${restGuideHome}intro_understanding_web_server_oauth_flow.htm`,
}
export const restErrors: Source = {
  title: 'Salesforce REST API guide: status codes and errors',
  url: `${restGuideHome}errorcodes.htm`,
}

export const sameSite: Source = {
  title: 'RFC 6265bis draft: the SameSite attribute',
  section: '4.1.2.7',
  url: 'https://datatracker.ietf.org/doc/html/draft-ietf-httpbis-rfc6265bis#section-4.1.2.7',
}
export const fetchStandard: Source = {
  title: 'Fetch standard: CORS protocol',
  url: 'https://fetch.spec.whatwg.org/#http-cors-protocol',
}
export const fetchMetadata: Source = {
  title: 'Fetch Metadata Request Headers',
  url: 'https://www.w3.org/TR/fetch-metadata/',
}
export const referrerPolicy: Source = {
  title: 'Referrer Policy',
  url: 'https://www.w3.org/TR/referrer-policy/',
}
export const upgradeInsecureRequests: Source = {
  title: 'Upgrade Insecure Requests',
  url: 'https://www.w3.org/TR/upgrade-insecure-requests/',
}
export const contentSecurityPolicy: Source = {
  title: 'Content Security Policy Level 3',
  url: 'https://www.w3.org/TR/CSP3/',
}

import type { Source } from '@flowscope/reference'
import { help } from '../../sources.ts'

export const jwtFlow = help('JWT bearer flow', 'xcloud.remoteaccess_oauth_jwt_flow')
export const clientCredentialsFlow = help(
  'client credentials flow',
  'xcloud.remoteaccess_oauth_client_credentials_flow',
)
export const tokenExchange = help(
  'token exchange flow',
  'xcloud.remoteaccess_token_exchange_configure',
)
export const corsAllowlist = help('CORS allowlist', 'platform.extend_code_cors')
export const developerGuide: Source = { title: 'Salesforce DX Developer Guide: login errors' }
export const oauthOneErrors = help('OAuth 1.0a errors', 'xcloud.remoteaccess_errorcodes')
export const loginStatuses: Source = {
  title: 'Salesforce Object Reference: login status values',
  url: 'https://developer.salesforce.com/docs/atlas.en-us.object_reference.meta/object_reference/',
}
export const mobileSdk: Source = { title: 'Salesforce Mobile SDK: OAuth error codes' }

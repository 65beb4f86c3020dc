import { scopeValues, seenInTraffic, type Sources } from './source.ts'

/** Something an app may ask to be allowed to do. */
export interface Scope {
  /** As in the `scope` parameter. */
  readonly value: string
  /** As Setup writes it; `null` where no public text has it. */
  readonly label: string | null
  /** As in the Metadata API; `null` where it is not there. */
  readonly metadataName: string | null
  readonly meaning: string
}

export const scopeSources: Sources = [scopeValues, seenInTraffic]

/** Every scope that Salesforce's discovery document named in 2026. */
export const scopes: readonly Scope[] = [
  {
    value: 'id',
    label: 'Access the identity URL service',
    metadataName: 'Basic',
    meaning: 'Ask the identity URL who the user is.',
  },
  {
    value: 'profile',
    label: 'Access the identity URL service',
    metadataName: 'Profile',
    meaning: 'Name and picture in the identity data.',
  },
  {
    value: 'email',
    label: 'Access the identity URL service',
    metadataName: 'Email',
    meaning: 'The e-mail address in the identity data.',
  },
  {
    value: 'address',
    label: 'Access the identity URL service',
    metadataName: 'Address',
    meaning: 'The postal address in the identity data.',
  },
  {
    value: 'phone',
    label: 'Access the identity URL service',
    metadataName: 'Phone',
    meaning: 'The phone number in the identity data.',
  },
  {
    value: 'openid',
    label: 'Access unique user identifiers',
    metadataName: 'OpenID',
    meaning: 'An id_token, and UserInfo.',
  },
  {
    value: 'api',
    label: 'Manage user data via APIs',
    metadataName: 'Api',
    meaning: 'Call REST, SOAP and Bulk APIs as the user; holds `chatter_api` too.',
  },
  {
    value: 'web',
    label: 'Manage user data via Web browsers',
    metadataName: 'Web',
    meaning: 'Open Salesforce’s pages with the token; holds `visualforce` too.',
  },
  {
    value: 'full',
    label: 'Full access',
    metadataName: 'Full',
    meaning: 'Everything the user can do, but no refresh token.',
  },
  {
    value: 'refresh_token',
    label: 'Perform requests at any time',
    metadataName: 'RefreshToken',
    meaning: 'A refresh token is given, so the app works while the user is away.',
  },
  {
    value: 'offline_access',
    label: 'Perform requests at any time',
    metadataName: 'OfflineAccess',
    meaning: 'The standard’s name for `refresh_token`; it means the same.',
  },
  {
    value: 'custom_permissions',
    label: 'Access custom permissions',
    metadataName: 'CustomPermissions',
    meaning: 'The app’s custom permissions in the identity data.',
  },
  {
    value: 'chatter_api',
    label: 'Access Connect REST API resources',
    metadataName: 'Chatter',
    meaning: 'Feeds, groups and files through Connect.',
  },
  {
    value: 'content',
    label: 'Access content resources',
    metadataName: 'Content',
    meaning: 'Files on the content domain.',
  },
  {
    value: 'lightning',
    label: 'Access Lightning applications',
    metadataName: 'Lightning',
    meaning: 'A session on the Lightning domain, for hybrid apps.',
  },
  {
    value: 'visualforce',
    label: 'Access Visualforce applications',
    metadataName: 'CustomApplications',
    meaning: 'Pages made with Visualforce by the customer.',
  },
  {
    value: 'wave_api',
    label: 'Access Analytics REST API resources',
    metadataName: 'Wave',
    meaning: 'Data of CRM Analytics.',
  },
  {
    value: 'eclair_api',
    label: 'Access Analytics REST API Charts Geodata resources',
    metadataName: 'Eclair',
    meaning: 'Maps for the charts of CRM Analytics.',
  },
  {
    value: 'pardot_api',
    label: 'Manage Pardot services',
    metadataName: 'Pardot',
    meaning: 'Account Engagement, formerly Pardot.',
  },
  {
    value: 'cdp_ingest_api',
    label: 'Manage Customer Data Platform Ingestion API data',
    metadataName: 'CDPIngest',
    meaning: 'Bring data into Data Cloud.',
  },
  {
    value: 'cdp_profile_api',
    label: 'Manage Customer Data Platform profile data',
    metadataName: 'CDPProfile',
    meaning: 'Read profiles of Data Cloud.',
  },
  {
    value: 'cdp_query_api',
    label: 'Perform ANSI SQL queries on Customer Data Platform data',
    metadataName: 'CDPQuery',
    meaning: 'Ask Data Cloud in SQL.',
  },
  {
    value: 'cdp_segment_api',
    label: 'Perform segmentation on Data Cloud data',
    metadataName: 'CDPSegment',
    meaning: 'Make segments in Data Cloud.',
  },
  {
    value: 'cdp_identityresolution_api',
    label: 'Manage Data Cloud Identity Resolution',
    metadataName: 'CDPIdentityResolution',
    meaning: 'Join records of one person in Data Cloud.',
  },
  {
    value: 'cdp_calculated_insight_api',
    label: 'Manage Data Cloud Calculated Insight data',
    metadataName: 'CDPCalculatedInsight',
    meaning: 'Figures that Data Cloud computes.',
  },
  {
    value: 'cdp_api',
    label: 'Access all Data Cloud API resources',
    metadataName: 'CDP',
    meaning: 'All of Data Cloud’s APIs.',
  },
  {
    value: 'data_cloud_user_claims',
    label: null,
    metadataName: null,
    meaning: 'New in 2026; no public text explains it.',
  },
  {
    value: 'chatbot_api',
    label: 'Access chatbot services',
    metadataName: 'Chatbot',
    meaning: 'Talk to the org’s bots.',
  },
  {
    value: 'user_registration_api',
    label: 'Access Headless Registration API',
    metadataName: 'UserRegistration',
    meaning: 'Register users of a site without Salesforce’s pages.',
  },
  {
    value: 'forgot_password',
    label: 'Access Headless Forgot Password API',
    metadataName: 'ForgotPassword',
    meaning: 'Reset passwords of a site without Salesforce’s pages.',
  },
  {
    value: 'pwdless_login_api',
    label: null,
    metadataName: 'PwdlessLogin',
    meaning: 'Log users of a site in without a password or Salesforce’s pages.',
  },
  {
    value: 'sfap_api',
    label: 'Access the Salesforce API Platform',
    metadataName: 'SFAP',
    meaning: 'The API gateway; adds `api_instance_url` to the token answer.',
  },
  {
    value: 'einstein_gpt_api',
    label: null,
    metadataName: 'EinsteinGPT',
    meaning: 'Generative services; no public text has the label.',
  },
  {
    value: 'interaction_api',
    label: 'Access Interaction API resources',
    metadataName: 'Interaction',
    meaning: 'Resources of the Interaction API.',
  },
  {
    value: 'scrt_api',
    label: null,
    metadataName: null,
    meaning: 'Service Cloud’s real-time channel; only the name is public.',
  },
  {
    value: 'mcp_api',
    label: 'Access Salesforce hosted MCP servers',
    metadataName: null,
    meaning: 'Let assistants use the org through MCP servers at Salesforce.',
  },
]

/** The scope of that name; `undefined` for one that Salesforce does not have. */
export function scopeFor(value: string): Scope | undefined {
  return scopes.find((scope) => scope.value === value)
}

/** Something Salesforce does, and the emulator does not. */
export interface NotPlayed {
  readonly what: string
  /** A section of the protocol sheet. */
  readonly source: string
  readonly why: string
}

type Row = readonly [what: string, source: string, why: string]

const rows: readonly Row[] = [
  [
    'Pages: the comment of dots that pads the redirect page, and hidden login fields such as pqs, width, serverid',
    'sheet §1.2, §13.1',
    'They mean nothing in the flow.',
  ],
  [
    'Login in two steps, username first; the button that leads to another My Domain',
    'sheet §13.1',
    'Of their form hardly more than a name is on record.',
  ],
  [
    'Password change, login flow and terms after the login',
    'sheet §1.2',
    'They belong to the org, not to OAuth; their pages are not on record.',
  ],
  [
    'Verification by authenticator app or prompt',
    'sheet §13.3',
    'Only addresses are on record; the code by e-mail stands for all.',
  ],
  [
    'OAuth 1.0a, its endpoints and the faults 1701 to 1716',
    'sheet §1.3, §6.1',
    'Another protocol; of its numbers only 1703 is sent.',
  ],
  [
    'Headless identity: its endpoints, response_type=code_credentials and the switches for it',
    'sheet §2, §3, §9.3',
    'Needs an Experience Cloud site, which practice does not have.',
  ],
  [
    'Experience Cloud sites, custom URLs, expid, sfdc_site_url and sfdc_community_url with their ids',
    'sheet §1.1, §1.3, §5.5',
    'Practice orgs have no site.',
  ],
  [
    'Connect REST under apps/oauth/usage, the OauthToken object, the user’s own list of connected apps',
    'sheet §2, §9.2',
    'Bodies and pages are not on record; tokens end by revoke.',
  ],
  [
    'The metadata of RFC 8414 and RFC 9728 at api.salesforce.com',
    'sheet §1.1, §10.1',
    'Practice has no API gateway.',
  ],
  [
    'The key path /services/oauth2/id/keys',
    'sheet §2.1',
    'Only the CORS page writes it so; discovery names /id/keys.',
  ],
  [
    'sso_provider',
    'sheet §3',
    'Practice orgs have no other provider; it is ignored like any parameter they do not know.',
  ],
  [
    'SAML single sign-on that succeeds, by page or as an assertion',
    'sheet §5.4',
    'Practice has no identity provider to trust.',
  ],
  ['Error 1804', 'sheet §4.2', 'The older form of invalid_scope, which is sent.'],
  [
    'authentication failure - Invalid Password',
    'sheet §6',
    'The older form of authentication failure, which is sent.',
  ],
  [
    'unknown_error with retry your request',
    'sheet §6',
    'An error inside Salesforce, seen with apps of another org; those have refusals of their own here.',
  ],
  [
    'NO_ACCESS, Maximum Logins Exceeded, and codes of Salesforce’s SDK such as installation_error and system_down',
    'sheet §4.4, §6',
    'Cause, words or place are not on record.',
  ],
  ['DPoP and app attestation', 'sheet §6', 'Only the names of their errors are on record.'],
  [
    'Asset tokens, and the key named asset',
    'sheet §5.4, §10.2',
    'The parameters are not on record in full, and no token is signed with that key.',
  ],
  ['The two beacon fields of hybrid apps', 'sheet §5.5', 'Practice apps have no child app.'],
  [
    'JWT access tokens with a life of their own, or for guests',
    'sheet §5.6',
    'The range of the setting is not on record, and practice orgs have no guests.',
  ],
  [
    'Revocation of one JWT access token',
    'sheet §5.6, §10.7',
    'Whether Salesforce can is not on record; here it ends with its grant, or with its time.',
  ],
  [
    'The option that limits idle refresh tokens to 30 days',
    'sheet §7',
    'How it meets the policy is not on record; SpecificInactivity with 30 DAYS does much the same.',
  ],
  [
    'The limit of access tokens at the token endpoint',
    'sheet §7',
    'Its number and its words are not on record.',
  ],
  [
    'The minutes until a new or changed app is known everywhere',
    'sheet §7',
    'Practice does not wait: every setting counts from the next request on.',
  ],
  [
    'Custom scopes, attributes and permissions; of the ID token’s configuration all but its life',
    'sheet §8, §9.3, §10.3',
    'Practice orgs define none, and no full token is on record.',
  ],
  ['Logo of an app', 'sheet §9.3', 'Practice pages fetch nothing from elsewhere.'],
  [
    'High assurance (requiredSessionLevel, invalid_session_level)',
    'sheet §9.4, §4.4',
    'How such a refusal looks is not on record.',
  ],
  [
    'Single logout URL, start URL, Apex handlers of apps',
    'sheet §9.4',
    'No part of the flows; practice orgs run no Apex but one class.',
  ],
  [
    'Orgs that allow logins at their My Domain only',
    'sheet §1.1',
    'What the login host answers then is not on record.',
  ],
  [
    'Login History and event log files',
    'sheet §6.1',
    'A matter of the org; the notes of the emulator say what went wrong.',
  ],
  ['The address that registration_client_uri names', 'sheet §10.9', 'Only its name is on record.'],
  [
    'REST: status 300 for an external id that several records have',
    'sheet §11',
    'Accounts of practice have no external id.',
  ],
  [
    'REST: INSUFFICIENT_ACCESS, and Connected app is not attached to Agent',
    'sheet §11',
    'Practice orgs have no sharing rules and no agents.',
  ],
]

/** What the emulator leaves out on purpose; whoever relies on one of these needs a real org. */
export const notPlayed: readonly NotPlayed[] = rows.map(([what, source, why]) => ({
  what,
  source,
  why,
}))

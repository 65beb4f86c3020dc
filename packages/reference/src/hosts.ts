import { corsEndpoints, endpoints, help, seenInTraffic, type Mark, type Sources } from './source.ts'

/** A kind of host at Salesforce, and what it is for. */
export interface Host {
  readonly id: string
  readonly name: string
  /** The host name, with words in capitals standing for the customer's own. */
  readonly shape: string
  /** The stand-in of a practice world; `null` where there is none. */
  readonly practiceShape: string | null
  readonly oauthEndpoints: boolean
  readonly use: string
  readonly mark: Mark
  readonly sources: Sources
}

const clientCredentialsFlow = help(
  'client credentials flow',
  'xcloud.remoteaccess_oauth_client_credentials_flow',
)

export const hosts: readonly Host[] = [
  {
    id: 'login',
    name: 'Production login',
    shape: 'login.salesforce.com',
    practiceShape: 'login.localhost',
    oauthEndpoints: true,
    use: 'Users of any production org log in here; the username decides the org.',
    mark: 'documented',
    sources: [endpoints],
  },
  {
    id: 'test',
    name: 'Sandbox login',
    shape: 'test.salesforce.com',
    practiceShape: 'test.localhost',
    oauthEndpoints: true,
    use: 'The same for sandboxes and scratch orgs.',
    mark: 'documented',
    sources: [endpoints],
  },
  {
    id: 'myDomain',
    name: 'My Domain',
    shape: 'MYDOMAIN.my.salesforce.com',
    practiceShape: 'MYDOMAIN.my.localhost',
    oauthEndpoints: true,
    use: 'The org’s own address: every flow works, and only users of this org can log in.',
    mark: 'documented',
    sources: [endpoints, clientCredentialsFlow],
  },
  {
    id: 'developerEdition',
    name: 'My Domain of a Developer Edition',
    shape: 'MYDOMAIN-dev-ed.develop.my.salesforce.com',
    practiceShape: null,
    oauthEndpoints: true,
    use: 'Like any My Domain; older orgs lack the part `develop`.',
    mark: 'seen',
    sources: [seenInTraffic],
  },
  {
    id: 'scratchOrg',
    name: 'My Domain of a scratch org',
    shape: 'MYDOMAIN-dev-ed.scratch.my.salesforce.com',
    practiceShape: null,
    oauthEndpoints: true,
    use: 'Like any My Domain, for an org that lives some days.',
    mark: 'seen',
    sources: [seenInTraffic],
  },
  {
    id: 'sandbox',
    name: 'My Domain of a sandbox',
    shape: 'MYDOMAIN--SANDBOX.sandbox.my.salesforce.com',
    practiceShape: 'MYDOMAIN--SANDBOX.sandbox.my.localhost',
    oauthEndpoints: true,
    use: 'The sandbox’s own address; two hyphens part the names.',
    mark: 'documented',
    sources: [endpoints],
  },
  {
    id: 'site',
    name: 'Experience Cloud site',
    shape: 'MYDOMAIN.my.site.com/PATH',
    practiceShape: null,
    oauthEndpoints: true,
    use: 'For customers and partners; the path before `/services/oauth2` belongs to the address.',
    mark: 'documented',
    sources: [endpoints, corsEndpoints],
  },
  {
    id: 'instance',
    name: 'Instance',
    shape: 'na1.salesforce.com',
    practiceShape: null,
    oauthEndpoints: true,
    use: 'The older kind of `instance_url`, from before every org had a My Domain.',
    mark: 'seen',
    sources: [seenInTraffic],
  },
  {
    id: 'apiGateway',
    name: 'API gateway',
    shape: 'api.salesforce.com',
    practiceShape: null,
    oauthEndpoints: false,
    use: 'Some newer APIs; its metadata names login.salesforce.com as issuer.',
    mark: 'seen',
    sources: [seenInTraffic],
  },
]

/** One line of the route table. Paths are written as Fastify reads them: `:name` is one segment. */
export interface Route {
  readonly name: RouteName
  /** `HEAD` where a `GET` changes nothing. */
  readonly methods: readonly ('GET' | 'HEAD' | 'POST' | 'PATCH' | 'DELETE' | 'OPTIONS')[]
  readonly path: string
}

export type RouteName =
  | 'authorize'
  | 'brandedAuthorize'
  | 'callbackPage'
  | 'successPage'
  | 'pkceGenerator'
  | 'connectPage'
  | 'loginPage'
  | 'verification'
  | 'frontdoor'
  | 'logout'
  | 'consentPage'
  | 'errorPage'
  | 'token'
  | 'revoke'
  | 'introspect'
  | 'userinfo'
  | 'singleAccess'
  | 'register'
  | 'oidcLogout'
  | 'keys'
  | 'identity'
  | 'openidConfiguration'
  | 'authConfiguration'
  | 'versions'
  | 'resources'
  | 'query'
  | 'nextPart'
  | 'limits'
  | 'objects'
  | 'object'
  | 'describe'
  | 'user'
  | 'record'
  | 'externalId'
  | 'createAccountRecord'

/** Every address that Salesforce answers in a world, in the order of the flow. */
export const routes: readonly Route[] = [
  { name: 'authorize', methods: ['GET', 'POST'], path: '/services/oauth2/authorize' },
  { name: 'brandedAuthorize', methods: ['GET', 'POST'], path: '/services/oauth2/authorize/:brand' },
  { name: 'successPage', methods: ['GET', 'HEAD'], path: '/services/oauth2/success' },
  { name: 'callbackPage', methods: ['GET', 'HEAD'], path: '/services/oauth2/callback' },
  { name: 'pkceGenerator', methods: ['GET'], path: '/services/oauth2/pkce/generator' },
  { name: 'connectPage', methods: ['GET', 'HEAD', 'POST'], path: '/setup/connect' },
  {
    name: 'consentPage',
    methods: ['GET', 'POST'],
    path: '/setup/secur/RemoteAccessAuthorizationPage.apexp',
  },
  { name: 'loginPage', methods: ['GET', 'HEAD', 'POST'], path: '/' },
  {
    name: 'verification',
    methods: ['GET', 'HEAD', 'POST'],
    path: '/_ui/identity/verification/method/EmailVerificationFinishUi/e',
  },
  { name: 'frontdoor', methods: ['GET', 'HEAD', 'POST'], path: '/secur/frontdoor.jsp' },
  { name: 'logout', methods: ['GET'], path: '/secur/logout.jsp' },
  { name: 'errorPage', methods: ['GET', 'HEAD'], path: '/setup/secur/RemoteAccessErrorPage.apexp' },
  { name: 'token', methods: ['POST'], path: '/services/oauth2/token' },
  { name: 'revoke', methods: ['GET', 'POST'], path: '/services/oauth2/revoke' },
  { name: 'introspect', methods: ['POST'], path: '/services/oauth2/introspect' },
  { name: 'userinfo', methods: ['GET', 'HEAD', 'POST'], path: '/services/oauth2/userinfo' },
  { name: 'singleAccess', methods: ['POST'], path: '/services/oauth2/singleaccess' },
  { name: 'register', methods: ['POST'], path: '/services/oauth2/register' },
  { name: 'oidcLogout', methods: ['GET'], path: '/services/auth/idp/oidc/logout' },
  { name: 'keys', methods: ['GET', 'HEAD'], path: '/id/keys' },
  { name: 'identity', methods: ['GET', 'HEAD', 'POST'], path: '/id/:orgId/:userId' },
  {
    name: 'openidConfiguration',
    methods: ['GET', 'HEAD'],
    path: '/.well-known/openid-configuration',
  },
  {
    name: 'authConfiguration',
    methods: ['GET', 'HEAD', 'POST', 'OPTIONS'],
    path: '/.well-known/auth-configuration',
  },
  { name: 'versions', methods: ['GET', 'HEAD'], path: '/services/data' },
  { name: 'resources', methods: ['GET', 'HEAD'], path: '/services/data/:version' },
  { name: 'query', methods: ['GET', 'HEAD'], path: '/services/data/:version/query' },
  { name: 'nextPart', methods: ['GET', 'HEAD'], path: '/services/data/:version/query/:locator' },
  { name: 'limits', methods: ['GET', 'HEAD'], path: '/services/data/:version/limits' },
  { name: 'objects', methods: ['GET', 'HEAD'], path: '/services/data/:version/sobjects' },
  {
    name: 'object',
    methods: ['GET', 'HEAD', 'POST'],
    path: '/services/data/:version/sobjects/:object',
  },
  {
    name: 'describe',
    methods: ['GET', 'HEAD'],
    path: '/services/data/:version/sobjects/:object/describe',
  },
  {
    name: 'user',
    methods: ['GET', 'HEAD'],
    path: '/services/data/:version/sobjects/User/:id',
  },
  {
    name: 'record',
    methods: ['GET', 'HEAD', 'POST', 'PATCH', 'DELETE'],
    path: '/services/data/:version/sobjects/:object/:id',
  },
  {
    name: 'externalId',
    methods: ['GET', 'HEAD', 'PATCH', 'DELETE'],
    path: '/services/data/:version/sobjects/:object/:field/:value',
  },
  {
    name: 'createAccountRecord',
    methods: ['POST'],
    path: '/services/apexrest/createAccountRecord',
  },
]

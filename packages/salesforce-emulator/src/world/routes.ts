/** One line of the route table. Paths are written as Fastify reads them: `:name` is one segment. */
export interface Route {
  readonly name: RouteName
  /** `HEAD` where a `GET` changes nothing. */
  readonly methods: readonly ('GET' | 'HEAD' | 'POST' | 'OPTIONS')[]
  readonly path: string
}

export type RouteName =
  | 'authorize'
  | 'loginPage'
  | 'frontdoor'
  | 'logout'
  | 'consentPage'
  | 'errorPage'
  | 'token'
  | 'revoke'
  | 'introspect'
  | 'userinfo'
  | 'keys'
  | 'identity'
  | 'openidConfiguration'
  | 'authConfiguration'
  | 'versions'
  | 'resources'
  | 'query'
  | 'account'

/** Every address that Salesforce answers in a world, in the order of the flow. */
export const routes: readonly Route[] = [
  { name: 'authorize', methods: ['GET', 'POST'], path: '/services/oauth2/authorize' },
  {
    name: 'consentPage',
    methods: ['GET', 'POST'],
    path: '/setup/secur/RemoteAccessAuthorizationPage.apexp',
  },
  { name: 'loginPage', methods: ['GET', 'HEAD', 'POST'], path: '/' },
  { name: 'frontdoor', methods: ['GET', 'HEAD'], path: '/secur/frontdoor.jsp' },
  { name: 'logout', methods: ['GET'], path: '/secur/logout.jsp' },
  { name: 'errorPage', methods: ['GET', 'HEAD'], path: '/setup/secur/RemoteAccessErrorPage.apexp' },
  { name: 'token', methods: ['POST'], path: '/services/oauth2/token' },
  { name: 'revoke', methods: ['GET', 'POST'], path: '/services/oauth2/revoke' },
  { name: 'introspect', methods: ['POST'], path: '/services/oauth2/introspect' },
  { name: 'userinfo', methods: ['GET', 'HEAD', 'POST'], path: '/services/oauth2/userinfo' },
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
  {
    name: 'account',
    methods: ['GET', 'HEAD'],
    path: '/services/data/:version/sobjects/Account/:id',
  },
]

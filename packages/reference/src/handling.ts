/** Who deals with a name of a message. */
type Handler = 'browser' | 'client' | 'authServer' | 'api' | 'user'

interface Check {
  readonly party: Handler
  /** The name of the check, as in the fidelity ledger or in the verdicts of the parties. */
  readonly check: string
}

/** Where the value of a name comes from, and who looks at it. */
export interface Handling {
  /** `null`: whoever sends the message. */
  readonly made: Handler | null
  readonly checks: readonly Check[]
}

/** How the parties handle the name of an entry; `undefined` where nobody decides by it. */
export function handlingOf(entryId: string): Handling | undefined {
  return handlings[entryId]
}

const handlings: Readonly<Record<string, Handling>> = {
  'request.header.Host': from(null, ['authServer', 'host.known']),
  'request.header.Authorization': from(
    'client',
    ['api', 'bearer.present'],
    ['api', 'bearer.alive'],
  ),
  'request.header.Content-Type': from('client', ['authServer', 'parameters.formEncoded']),
  'authorize.query.response_type': from('client', ['authServer', 'responseType.supported']),
  'authorize.query.client_id': from('client', ['authServer', 'client.known']),
  'authorize.query.redirect_uri': from('client', ['authServer', 'redirectUri.registered']),
  'authorize.query.scope': from('client', ['authServer', 'scope.known']),
  'authorize.query.state': from('client', ['client', 'state.equal']),
  'authorize.query.nonce': from('client', ['client', 'idToken.nonce']),
  'authorize.query.code_challenge': from(
    'client',
    ['authServer', 'codeChallenge.present'],
    ['authServer', 'codeChallenge.wellFormed'],
    ['authServer', 'codeVerifier.matches'],
  ),
  'authorize.query.code_challenge_method': from('client'),
  'hop.query.source': from('authServer'),
  'hop.query.startURL': from('authServer'),
  'hop.query.retURL': from('authServer'),
  'login.form.username': from('user'),
  'login.form.pw': from('user'),
  'callback.query.code': from('authServer', ['client', 'callback.readable']),
  'callback.query.state': from('client', ['client', 'state.equal']),
  'callback.query.error': from('authServer', ['client', 'callback.noError']),
  'token.form.grant_type': from('client', ['authServer', 'grantType.supported']),
  'token.form.code': from(
    'authServer',
    ['authServer', 'code.known'],
    ['authServer', 'code.unused'],
    ['authServer', 'code.fresh'],
    ['authServer', 'code.ofClient'],
  ),
  'token.form.client_id': from('client', ['authServer', 'client.known']),
  'token.form.client_secret': from('client', ['authServer', 'client.authenticated']),
  'token.form.redirect_uri': from('client', ['authServer', 'redirectUri.same']),
  'token.form.code_verifier': from(
    'client',
    ['authServer', 'codeVerifier.expected'],
    ['authServer', 'codeVerifier.matches'],
  ),
  'token.form.refresh_token': from(
    'authServer',
    ['authServer', 'refreshToken.alive'],
    ['authServer', 'refreshToken.ofClient'],
    ['authServer', 'refreshToken.current'],
  ),
  'token.json.access_token': from('authServer', ['client', 'token.shape']),
  'token.json.refresh_token': from('authServer'),
  'token.json.instance_url': from('authServer', ['client', 'token.shape']),
  'token.json.token_type': from('authServer', ['client', 'token.shape']),
  'token.json.signature': from('authServer', ['client', 'token.signature']),
  'token.json.issued_at': from('authServer', ['client', 'token.signature']),
  'token.json.id': from('authServer', ['client', 'token.signature']),
  'token.json.scope': from('authServer'),
  'token.json.id_token': from(
    'authServer',
    ['client', 'idToken.readable'],
    ['client', 'idToken.iss'],
    ['client', 'idToken.aud'],
    ['client', 'idToken.exp'],
    ['client', 'idToken.nonce'],
  ),
  'revoke.form.token': from(
    'authServer',
    ['authServer', 'token.supported'],
    ['authServer', 'token.known'],
  ),
}

function from(made: Handler | null, ...checks: readonly (readonly [Handler, string])[]): Handling {
  return { made, checks: checks.map(([party, check]) => ({ party, check })) }
}

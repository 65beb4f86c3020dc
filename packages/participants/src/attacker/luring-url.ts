import { encodeForm } from '@flowscope/http-message'

interface Question {
  /** `http://acme.my.localhost:3001` */
  readonly server: string
  readonly clientId: string
  readonly redirectUri: string
  readonly scope: string
  readonly state: string
}

/** An authorize URL of the attacker's writing, in the name of an app: whoever clicks it asks for access. */
export function luringUrl({ server, clientId, redirectUri, scope, state }: Question): string {
  const query = encodeForm([
    ['response_type', 'code'],
    ['client_id', clientId],
    ['redirect_uri', redirectUri],
    ['scope', scope],
    ['state', state],
  ])
  return `${server}/services/oauth2/authorize?${query}`
}

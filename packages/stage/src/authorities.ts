import type { Outcome } from '@flowscope/http-message'
import type { AttackerSetup, ClientSetup, OrgSetup, WorldSetup } from '@flowscope/reference'

/** Host and port at which the web app answers, `localhost:3000`. */
export function webAppAuthority({ origin }: ClientSetup): string {
  return new URL(origin).host
}

/** Host and port of the attacker's own site. */
export function attackerAuthority({ origin }: AttackerSetup): string {
  return new URL(origin).host
}

/** Every authority of a world: its login hosts, the My Domains of its orgs, and the bare host. */
export function worldAuthorities({ orgs, port }: WorldSetup): readonly string[] {
  return ['login.localhost', 'test.localhost', 'localhost', ...orgs.map(myDomainHost)].map(
    (host) => `${host}:${String(port)}`,
  )
}

/** What a browser finds at an authority that nobody serves. Each network answers the same. */
export function hostNotFound(authority: string): Outcome {
  const detail = `The name ${authority} leads to no address.`
  return { type: 'failure', failure: { kind: 'hostNotFound', detail } }
}

/** Sheet §1.1. */
function myDomainHost({ myDomain, sandbox }: OrgSetup): string {
  const suffix = sandbox === null ? '' : `--${sandbox}.sandbox`
  return `${myDomain}${suffix}.my.localhost`.toLowerCase()
}

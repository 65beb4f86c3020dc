import { createHmac } from 'node:crypto'
import { longId } from '@flowscope/salesforce-emulator'
import { learnersApp, northwindOrg, northwindSandbox } from './northwind.ts'
import { isSandboxHost, salesforceHosts } from './salesforce-hosts.ts'

/** The My Domain at which a login at `host` finds its data. */
export function myDomainOf(host: string): string {
  return isSandboxHost(host) ? salesforceHosts.sandboxMyDomain : salesforceHosts.myDomain
}

/** Path of the identity URL of Nora, who is everybody here. */
export function identityPathAt(host: string): string {
  const { id, users } = isSandboxHost(host) ? northwindSandbox : northwindOrg
  return `/id/${longId(id)}/${longId(users[0]?.id ?? '')}`
}

/** What a token response of Salesforce has beside the standard's fields (sheet §5.5). */
export function salesforceFields(host: string) {
  const id = `https://${host}${identityPathAt(host)}`
  const issuedAt = String(Date.now())
  return {
    instance_url: `https://${myDomainOf(host)}`,
    id,
    issued_at: issuedAt,
    signature: createHmac('sha256', learnersApp.consumerSecret ?? '')
      .update(id + issuedAt)
      .digest('base64'),
  }
}

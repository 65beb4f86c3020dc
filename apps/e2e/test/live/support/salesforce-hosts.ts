/** The names that a stand-in answers to; nothing but the composition of a test resolves them to it. */
export const salesforceHosts = {
  login: 'login.salesforce.com',
  sandboxLogin: 'test.salesforce.com',
  myDomain: 'northwind.my.salesforce.com',
  sandboxMyDomain: 'northwind--uat.sandbox.my.salesforce.com',
} as const

export const everyHost: readonly string[] = Object.values(salesforceHosts)

/** Whether a host serves sandboxes, and so another org with users of its own. */
export function isSandboxHost(host: string): boolean {
  return host === salesforceHosts.sandboxLogin || host === salesforceHosts.sandboxMyDomain
}

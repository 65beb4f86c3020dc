import type { Log } from '../log/create-log.ts'
import type { MockSalesforce } from '../mock-salesforce.ts'

/** Says where the mock answers; in a terminal also what a person needs to go on. */
export function greet(mock: MockSalesforce, log: Log, isTerminal: boolean): void {
  log.say(`Mock Salesforce listens at ${mock.url}`, { url: mock.url })
  const [, ...others] = Object.entries(mock.orgs)
  for (const [name, { url }] of others) log.say(`  org ${name} at ${url}`, { org: name, url })
  if (isTerminal && mock.certificate !== null) log.say(howToTrust(mock.adminUrl))
}

function howToTrust(adminUrl: string): string {
  return `
  To trust its certificate:
    curl --insecure ${adminUrl}/certificate.pem > mock-salesforce.pem
    NODE_EXTRA_CA_CERTS=mock-salesforce.pem node your-client.js
    REQUESTS_CA_BUNDLE=mock-salesforce.pem python3 your-client.py
`
}

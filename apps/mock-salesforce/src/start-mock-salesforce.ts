import type { MockSalesforce } from './mock-salesforce.ts'
import { openMock } from './open-mock.ts'
import type { MockOptions } from './options.ts'
import { withoutUndefined } from './without-undefined.ts'

/**
 * Starts a mock Salesforce on this machine.
 *
 * @throws ConfigError names an option or setting that does not exist or does not fit
 * @throws AddressTaken when the port belongs to somebody else on either address family
 * @throws RangeError when a fault names a route that does not exist
 */
export async function startMockSalesforce(options: MockOptions = {}): Promise<MockSalesforce> {
  // The schemas take longer to load than the mock, and the command has no need of them.
  const { settingsChecks, checkOptions } = await import('./options-check/index.ts')
  checkOptions(options)
  return openMock(withoutUndefined(options), settingsChecks)
}

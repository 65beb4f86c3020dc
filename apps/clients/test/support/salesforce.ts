import { onTestFinished } from 'vitest'
import {
  startMockSalesforce,
  type MockOptions,
  type MockSalesforce,
} from '@flowscope/mock-salesforce'
import { acmeOrg, type AppSetup, type OrgSetup } from '@flowscope/reference'

/** A mock on a free port, for the length of one test. */
export async function salesforce(options: MockOptions = {}): Promise<MockSalesforce> {
  const mock = await startMockSalesforce(options)
  onTestFinished(() => mock.close())
  return mock
}

/** The practice org, with these settings of its first app changed. */
export function acmeWith(settings: Partial<AppSetup>): OrgSetup {
  const [app, ...others] = acmeOrg.apps
  return { ...acmeOrg, apps: [...(app ? [{ ...app, ...settings }] : []), ...others] }
}

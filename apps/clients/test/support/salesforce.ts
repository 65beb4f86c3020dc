import { onTestFinished } from 'vitest'
import { startMockSalesforce, type MockSalesforce } from '@flowscope/mock-salesforce'

/** A mock on a free port, for the length of one test. */
export async function salesforce(): Promise<MockSalesforce> {
  const mock = await startMockSalesforce()
  onTestFinished(() => mock.close())
  return mock
}

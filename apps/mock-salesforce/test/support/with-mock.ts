import { onTestFinished } from 'vitest'
import { startMockSalesforce, type MockOptions, type MockSalesforce } from '../../src/index.ts'

/** A mock on a free port, for the length of one test. */
export async function withMock(options: MockOptions = {}): Promise<MockSalesforce> {
  const mock = await startMockSalesforce(options)
  onTestFinished(() => mock.close())
  return mock
}

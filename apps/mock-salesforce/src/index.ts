export { AddressTaken } from '@flowscope/node-ports'
export {
  type AppSetup,
  type CounterfactualSetup,
  type FaultRule,
  type GivenApp,
  type GivenOrg,
  type GivenUser,
  type OrgSetup,
  type TeachersNote,
  type UserSetup,
  UnknownName,
} from '@flowscope/reference'
export { type Faults } from '@flowscope/salesforce-emulator'
export { type Captured } from './capture/capture.ts'
export { ConfigError } from './config-error.ts'
export { type NumberedNote } from './notes.ts'
export { type MockSalesforce } from './mock-salesforce.ts'
export { type MockOptions } from './options.ts'
export { type MockOrg } from './orgs/mock-org.ts'
export { orgsOf, type Preset } from './presets/index.ts'
export { practicePrivateKey } from './presets/practice-key.ts'
export { startMockSalesforce } from './start-mock-salesforce.ts'
export { type Handled } from './worlds/hosted-world.ts'

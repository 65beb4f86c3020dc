export { GivenOrgSchema } from './org.ts'
export { asGivenWorld, GivenWorldSchema } from './world.ts'
export { asGivenRun, RunSetupSchema } from './run.ts'

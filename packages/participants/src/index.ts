export * from './attacker/index.ts'
export * from './browser/index.ts'
export * from './client/index.ts'
export {
  failed,
  passed,
  refused,
  type Cause,
  type Compared,
  type Fact,
  type Landing,
  type RefusalPlace,
  type Verdict,
} from './verdict.ts'

export { createWorld } from './world/create-world.ts'
export { type Caller, type World, type WorldPorts } from './ports.ts'
export { ConnectionCut } from './world/faults/connection-cut.ts'
export { type Faults } from './world/faults/index.ts'
export { routes, type Route } from './world/routes.ts'
export { checkNames, refusingChecks, type CheckName } from './explanations/index.ts'
export { type EmulatorKinds } from './org/records.ts'
export {
  ledger,
  ledgerChapters,
  wordsOf,
  type LedgerChapter,
  type LedgerId,
  type LedgerLine,
  type LedgerMark,
  type RefusalId,
  type Words,
} from './ledger/index.ts'
export { notPlayed, type NotPlayed } from './ledger/not-played.ts'
export { hostOf } from './org/directory.ts'
export { longId } from './org/ids.ts'

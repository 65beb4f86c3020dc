export { createWorld } from './world/create-world.ts'
export { type Caller, type World, type WorldPorts } from './ports.ts'
export { routes, type Route } from './world/routes.ts'
export { checkNames, type CheckName } from './explanations/index.ts'
export { type EmulatorKinds } from './org/records.ts'
export {
  ledger,
  wordsOf,
  type LedgerId,
  type LedgerLine,
  type LedgerMark,
  type RefusalId,
  type Words,
} from './ledger/index.ts'
export { longId } from './org/ids.ts'

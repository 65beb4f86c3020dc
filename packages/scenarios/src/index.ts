export {
  asBefore,
  atAuthority,
  parameter,
  parameterFrom,
  rawParameter,
  request,
  together,
  withBody,
  without,
  type Edit,
} from './edits.ts'
export { type Move } from './move.ts'
export { type Seen } from './seen.ts'
export { decisionOf, playMoves, type Ground, type Played } from './perform.ts'
export { byAttacker, stretch, walk, walkTo, type WalkStep } from './walk.ts'
export { whatIfs, whatIfsAt } from './what-ifs/index.ts'
export { whatCame } from './what-came.ts'
export { changers, type Changer, type Expectation, type WhatCame, type WhatIf } from './what-if.ts'
export {
  attackIds,
  defenceIds,
  type Attack,
  type AttackId,
  type AttackPhase,
  type Defence,
  type DefenceId,
  type Evidence,
} from './attack.ts'
export { attacks } from './attacks/index.ts'
export { defences, defended } from './defences.ts'
export {
  attackedSetup,
  matrixOf,
  playCell,
  type Caption,
  type Cell,
  type OpenGround,
} from './matrix.ts'
export { playAttack, playIfPossible, type PlayedPhase } from './play-attack.ts'
export { setupSwitches } from './setup-switches.ts'
export { whatIfsOf, type SettingsOwner, type SetupSwitch } from './setup-switch.ts'
export { whatIfFor, type MetRefusal, type ShownInMock } from './from-live/what-if-for.ts'
export { practiceCopyOf, type PracticeCopy } from './from-live/practice-copy.ts'
export { faultCases } from './fault-cases/index.ts'
export { hintCosts, type FaultCase, type NamedCause } from './fault-case.ts'

export type * from './contract.ts'
export type * from './live/contract.ts'
export { hostNotFound, webAppAuthority, worldAuthorities } from './authorities.ts'
export { digestOfDecisions } from './digest.ts'
export { hostStage, type HostedStage } from './host-stage.ts'
export {
  openLiveStage,
  type LivePorts,
  type LiveSend,
  type LiveStage,
  type Received,
} from './live/open-live-stage.ts'
export { maskedExchange } from './live/mask.ts'
export { type Arriving } from './live/receive.ts'
export { type TellingForms } from './live/tells.ts'
export { type Network, type WorldControl } from './network.ts'
export { openStage } from './open-stage.ts'
export { pageNetwork, type PageNetworkOptions, type PageWorld } from './page-network.ts'
export { type StagePorts } from './scene.ts'
export { StageError } from './stage-error.ts'
export { actSteps, attackSteps, restarts, sendSteps, submitSteps } from './step-names.ts'

import type { SendStep, StepId } from '../contract.ts'

/** Steps of the browser. */
export type FrontStep = Extract<
  SendStep,
  'redirect' | 'authorize' | 'follow' | 'callback' | 'logOut'
>

/** Steps of the web app, on the back channel. */
export type BackStep = Exclude<SendStep, FrontStep>

const backSteps: readonly StepId[] = [
  'token',
  'query',
  'identity',
  'userinfo',
  'versions',
  'refresh',
  'revoke',
] satisfies readonly BackStep[]

export function isBackStep(step: StepId): step is BackStep {
  return backSteps.includes(step)
}

import { otherFlowWhatIfs } from './redirect-out/other-flows.ts'
import { parameterWhatIfs } from './redirect-out/parameters.ts'
import { redirectUriWhatIfs } from './redirect-out/redirect-uri.ts'
import { scopeWhatIfs } from './redirect-out/scope.ts'

/** The web app writes an address at Salesforce into its redirect, and gets something wrong. */
export const redirectOutWhatIfs = [
  ...redirectUriWhatIfs,
  ...scopeWhatIfs,
  ...parameterWhatIfs,
  ...otherFlowWhatIfs,
]

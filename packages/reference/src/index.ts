export {
  type AccountSetup,
  type AppSetup,
  type AttackerSetup,
  type ClientSetup,
  type CounterfactualSetup,
  type IpRange,
  type OrgSetup,
  type ProfileSetup,
  type RsaKeySetup,
  type RunSetup,
  type UserSetup,
  type WorldSetup,
} from './setup.ts'
export {
  completeApp,
  completeOrg,
  completeRun,
  completeUser,
  completeWorld,
  type GivenApp,
  type GivenOrg,
  type GivenRun,
  type GivenUser,
  type GivenWorld,
} from './complete-setup.ts'
export {
  acmeOrg,
  platformCliApp,
  practiceApp,
  practiceClient,
  practiceRun,
  rulesVersion,
} from './practice.ts'
export { liveRun, type LivePlace, type LiveSetup } from './live-run.ts'
export { liveHostKind, salesforceHostKind, type LiveHostKind } from './live-host.ts'
export { findingsFor, liveFindingById } from './live-findings/findings-for.ts'
export {
  type LikelyCause,
  type LiveContext,
  type LiveFinding,
  type LiveRefusal,
} from './live-findings/live-finding.ts'
export {
  networkFindingFor,
  networkFindings,
  type NetworkFault,
  type TlsReason,
} from './live-findings/network-findings.ts'
export { connectedAppGuide } from './live-guide/connected-app.ts'
export { externalClientAppGuide } from './live-guide/external-client-app.ts'
export {
  type GuideAction,
  type GuideField,
  type GuideStep,
  type GuideValues,
} from './live-guide/guide.ts'
export {
  externalClientAppFiles,
  type FieldMark,
  type LeftOut,
  type MetadataFile,
} from './live-guide/metadata-files.ts'
export { acmeSandbox, globexOrg } from './practice-orgs.ts'
export {
  appIn,
  nameOfOrg,
  orgIn,
  UnknownName,
  userIn,
  withApp,
  withChange,
  withOrg,
  withUser,
  type AppSettings,
  type OrgSettings,
  type ProfileSettings,
  type SettingsChange,
  type UserSettings,
  type WorldChange,
} from './change-setup.ts'
export { type FaultRule, type ServerErrorStatus } from './faults.ts'
export { type TeachersNote } from './teachers-note.ts'
export {
  appPolicies,
  approvals,
  appSettings,
  deduced,
  deviceActivation,
  endpoints,
  flowErrors,
  identityUrls,
  loginRate,
  parkedRequest,
  passwordFlowBlocked,
  refreshFlow,
  restErrors,
  restGuide,
  revocation,
  rfc,
  rotation,
  sameSite,
  scopeValues,
  seenInTraffic,
  sessionPolicies,
  uninstalledApps,
  webServerFlow,
  type Mark,
  type Source,
  type Sources,
} from './source.ts'
export { places, type Place } from './place.ts'
export { type Entry } from './entry.ts'
export { entries } from './entries/index.ts'
export { unknownEntryFor } from './entries/unknown.ts'
export { entryFor } from './lookup.ts'
export { handlingOf, type Handling } from './handling.ts'
export { placeOfRequestForm, placeOfRequestQuery, placeOfResponseJson } from './message-places.ts'
export { type Finding, type FindingPlace, type SetupPage } from './findings/finding.ts'
export * as setupPages from './findings/setup-pages.ts'
export { findingFor, findings } from './errors.ts'
export { entriesBehind } from './findings/behind.ts'
export { scopeFor, scopes, scopeSources, type Scope } from './scopes.ts'
export { hosts, type Host } from './hosts.ts'
export { codeLifetime, idleTime, parkingTime, refreshTokenEnd, sessionTime } from './lifetimes.ts'
export { limits, type Limit } from './limits.ts'
export { glossary, termFor } from './glossary.ts'
export { type Term } from './glossary/term.ts'

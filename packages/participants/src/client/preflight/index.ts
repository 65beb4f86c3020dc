export { preflightIds, type PreflightCheck, type PreflightId } from './check.ts'
export { preflight, type PreflightPlace } from './preflight.ts'
export { type HostVerdict, type PreflightTools } from './subject.ts'

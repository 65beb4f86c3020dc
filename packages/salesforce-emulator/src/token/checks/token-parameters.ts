import { readingParameters } from '../../world/parameters.ts'

/** Forms, and multipart bodies as the Salesforce CLI's library posts them (sheet §2). */
export const readingTokenRequest = readingParameters(
  (description) => ({ place: 'token', code: 'invalid_request', description }),
  { multipart: true },
)

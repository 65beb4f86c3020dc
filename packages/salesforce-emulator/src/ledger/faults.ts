import { ledgerOf } from './line.ts'

/** What goes wrong on purpose; nothing does unless a rule is switched on. */
export const faultLedger = ledgerOf([
  [
    'fault.injected',
    'inferred',
    'RFC 9110 §15.6',
    'A fault rule answers with a 5xx page of ours, or cuts the connection, or lets time pass first.',
  ],
  [
    'fault.rateLimited',
    'inferred',
    'sheet §6',
    'The rate limit fault at the token endpoint says what Salesforce says after too many logins; elsewhere it is a 429 page.',
    { code: 'rate_limit_exceeded', text: 'login rate exceeded' },
  ],
  [
    'fault.requestLimited',
    'inferred',
    'sheet §11',
    'The rate limit fault at the REST API says what Salesforce says when the daily limit is used up.',
    { code: 'REQUEST_LIMIT_EXCEEDED', text: 'TotalRequests Limit exceeded.' },
  ],
])

import { ledgerOf } from './line.ts'

/** What pages of other origins may read. */
export const corsLedger = ledgerOf([
  [
    'cors.open',
    'documented',
    'sheet §2.1',
    'Discovery, auth-configuration and keys are open to all: Access-Control-Allow-Origin: *, Credentials false.',
  ],
  [
    'cors.allowed',
    'documented',
    'sheet §2.1',
    'UserInfo and the REST API answer a script of another origin only if it is in the CORS allowlist: 403. That the 403 has no body, and that the list holds for Apex REST too, is inferred.',
  ],
  [
    'cors.preflight',
    'inferred',
    'sheet §2.1',
    'A preflight from an allowed origin is a 200 with the methods of the address and the headers that were asked for.',
  ],
  [
    'cors.oauth',
    'documented',
    'sheet §2.1',
    'authorize, token, revoke, introspect and pkce/generator follow the allowlist at a My Domain only; at a login host they answer without the headers (inferred).',
  ],
  [
    'cors.singleaccess',
    'documented',
    'sheet §2.1',
    'Single access and whatever else is not listed know no CORS: answered without the headers.',
  ],
  [
    'cors.navigation',
    'inferred',
    'sheet §2.1',
    'A form that leaves its page (Sec-Fetch-Mode: navigate) and a page of the same origin are no cross-origin requests.',
  ],
  [
    'org.corsAllowlist',
    'documented',
    'sheet §2.1, §9.2',
    'Setup → CORS: origins; a star in front of the name, https://*.app.example, is inferred from urlPattern.',
  ],
  [
    'org.enableCorsForOAuthEndpoints',
    'documented',
    'sheet §2.1, §9.2',
    '“Enable CORS for OAuth endpoints”. Off, those endpoints answer as if no origin had been named (inferred).',
  ],
])

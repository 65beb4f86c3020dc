import { ledgerOf } from './line.ts'

const invalidAssertion = { code: 'invalid_grant', text: 'invalid assertion' } as const

/** The ways to a token that begin with a SAML assertion. */
export const samlLedger = ledgerOf([
  [
    'samlAssertion.readable',
    'inferred',
    'sheet §5.4',
    'The base64 of a SAML 2.0 assertion, or of a response with one, with issuer, NameID and conditions; comments, CDATA and document types are not read. Else invalid assertion.',
    invalidAssertion,
  ],
  [
    'samlAssertion.signed',
    'seen',
    'sheet §6',
    'An enveloped signature over assertion or response, made with the key of the app’s certificate; only exclusive canonicalization and RSA with SHA-256 are read (inferred).',
    invalidAssertion,
  ],
  [
    'samlAssertion.audience',
    'inferred',
    'sheet §5.4',
    'The audience is one that a JWT may have.',
    { code: 'invalid_grant', text: 'audience is invalid' },
  ],
  [
    'samlAssertion.fresh',
    'inferred',
    'RFC 7522 §3',
    'An assertion that has ended, or has no end, is invalid assertion.',
    invalidAssertion,
  ],
  [
    'samlAssertion.recipient',
    'inferred',
    'RFC 7522 §3',
    'A recipient, where there is one, is the token endpoint.',
    invalidAssertion,
  ],
  [
    'samlAssertion.unused',
    'inferred',
    'RFC 7522 §3',
    'An assertion is good for one use.',
    invalidAssertion,
  ],
  [
    'samlAssertion.typeKnown',
    'inferred',
    'sheet §6',
    'Another assertion_type is invalid_assertion_type; the code is documented, the words are ours.',
    { code: 'invalid_assertion_type', text: 'the assertion type is not supported' },
  ],
  [
    'samlAssertion.singleSignOn',
    'inferred',
    'sheet §5.4',
    'Practice orgs have no single sign-on settings, so no assertion of the SAML assertion flow is verified here: every one is refused.',
    invalidAssertion,
  ],
  [
    'samlAssertion.errorUri',
    'documented',
    'sheet §6',
    'Errors of the SAML assertion flow add error_uri, the SAML Assertion Validator; its path is inferred.',
  ],
])

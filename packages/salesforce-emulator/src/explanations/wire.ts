import type { Explanations } from './told.ts'

/** Of every request. */
export const wireExplanations = {
  'request.readable': { passed: 'The request arrived.' },
  'server.works': {
    passed: 'The server works.',
    refused: 'The practice server itself failed. That is its fault and not yours.',
  },
  'target.size': {
    passed: 'The address is short enough to be read.',
    refused:
      'The address is longer than 16 KiB. Browsers and servers cut such addresses off, so a state should be a short random text.',
  },
  'body.size': {
    passed: 'The body is small enough to be read.',
    refused: 'The body is larger than 64 KiB; no message of this flow needs that much.',
  },
  'headers.size': {
    passed: 'The headers are small enough to be read.',
    refused: 'The headers are larger than 64 KiB together. Most often too many cookies are why.',
  },
  'host.known': {
    passed: 'The host belongs to an org of this world.',
    refused:
      'No org of this world has the My Domain that the request names, or the request names two hosts.',
  },
  'route.known': {
    passed: 'The address exists.',
    refused:
      'There is nothing at this path. Compare it with the endpoints in the discovery document.',
  },
  'method.allowed': {
    passed: 'The address takes this method.',
    refused:
      'The address exists, but not for this method. The header Allow lists the ones it takes.',
  },
  'parameters.formEncoded': {
    passed: 'The parameters are form-encoded.',
    refused:
      'The body is not a form. OAuth parameters travel as application/x-www-form-urlencoded, not as JSON.',
  },
  'parameters.wellFormed': {
    passed: 'Every parameter could be decoded.',
    refused: 'A percent sign must be followed by two hex digits that together make UTF-8.',
  },
  'parameters.single': {
    passed: 'No parameter came twice.',
    refused:
      'A parameter came more than once. Which one counts would be anybody’s guess, so OAuth forbids it (RFC 6749 §3.1).',
  },
} as const satisfies Explanations

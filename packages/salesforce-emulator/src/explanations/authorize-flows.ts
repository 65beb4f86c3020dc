import type { Explanations } from './told.ts'

/** Of the flows that begin at the authorize address, and of the pages beside it. */
export const authorizeFlowsExplanations = {
  'nonce.present': {
    passed: 'A nonce is there, or no id token was asked for.',
    refused:
      'An id token that comes through the browser needs a nonce. Only with its own nonce inside does the app know that the token answers its own request.',
  },
  'userAgentFlow.allowed': {
    passed: 'This org lets browsers carry tokens, or the app asked for a code.',
    refused:
      'An admin of this org has blocked the user-agent flow: tokens must not travel through the address bar. Ask for a code and use PKCE.',
  },
  'userAgent.tokensIssued': {
    passed:
      'The user has allowed it. The tokens stand in the fragment, behind the #: the browser does not send that part to the server of the callback URL, but every script of that page can read it.',
  },
  'stockCallback.shown': {
    passed: 'A page of Salesforce that shows nothing. The app that opened it reads its address.',
  },
  'pkceGenerator.answered': {
    passed:
      'Salesforce made a verifier and its challenge. A verifier that the app makes itself never travels before the exchange.',
  },
} as const satisfies Explanations

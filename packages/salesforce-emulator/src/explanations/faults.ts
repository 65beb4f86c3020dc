import type { Explanations } from './told.ts'

/** Of what goes wrong on purpose. */
export const faultExplanations = {
  'fault.injected': {
    passed: 'No fault struck the request.',
    refused:
      'A fault that is switched on in this practice world struck the request before Salesforce looked at it. The request itself may be right.',
  },
} as const satisfies Explanations

import type { Explanations } from './told.ts'

/** Of requests that a script of another origin makes. */
export const corsExplanations = {
  'cors.allowed': {
    passed: 'The page that asks is of an origin in the org’s CORS allowlist.',
    refused:
      'A script of another origin asks, and that origin is not in the org’s CORS allowlist. Add it in Setup → CORS, or let your server make this call: only browsers send Origin.',
  },
  'cors.preflight': {
    passed:
      'The browser asked first whether the page may send this, and was told which methods and headers are allowed.',
  },
} as const satisfies Explanations

import { flowErrors } from '../source.ts'
import { diagnose } from './finding.ts'
import { profile } from './setup-pages.ts'

/** What keeps a user out who is logged in already. */
export const loginFindings = diagnose(
  { places: ['redirect'], sources: [flowErrors], mark: 'documented', setup: null },
  [
    {
      code: 'invalid_grant',
      meaning: 'The user is logged in, but may not use apps at this hour or from this address.',
      causes: [
        'The address is in none of the login IP ranges of the user’s profile.',
        'It is outside the login hours of the user’s profile.',
      ],
      fix: 'Come back within the hours and the network, or relax IP restrictions for the app.',
      setup: profile('Login IP Ranges'),
    },
  ],
)

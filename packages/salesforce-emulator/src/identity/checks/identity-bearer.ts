import { bearerChecks } from '../../bearer/bearer-checks.ts'

/** @see sheet §10.4 and §10.5: 403 and one word */
export const identityBearer = bearerChecks({
  missing: { place: 'identity', text: 'Missing_OAuth_Token' },
  bad: { place: 'identity', text: 'Bad_OAuth_Token' },
})

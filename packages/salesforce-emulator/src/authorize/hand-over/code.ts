import { issueCode } from '../../org/codes.ts'
import { scriptRedirect } from '../../pages/script-redirect.ts'
import { pageAnswer, type Answer } from '../../world/answer.ts'
import { callbackUrl } from '../callback-url.ts'
import { whose, type Admitted } from './admitted.ts'
import { issuerPairs } from './issuer.ts'

/** The web server flow: a code in the query of the callback URL (sheet §3.2). */
export async function giveCode(admitted: Admitted): Promise<Answer> {
  const { visit, parked } = admitted
  const code = await issueCode(visit.world, {
    ...whose(admitted),
    redirectUri: parked.redirectUri,
    scopes: parked.scopes,
    nonce: parked.nonce,
    codeChallenge: parked.codeChallenge,
    issuedAt: visit.now,
  })
  visit.trail.reach('code.issued', { stored: code, received: null })
  return pageAnswer(scriptRedirect(callbackUrl(parked, [['code', code], ...issuerPairs(visit)])))
}

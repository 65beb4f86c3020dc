import { link, loginOrigin, type Navigation } from '@flowscope/participants'
import type { Scene } from '../scene.ts'
import { StageError } from '../stage-error.ts'
import type { FrontStep } from '../step-names.ts'

/** Where the browser goes in a step. @throws StageError when it knows no such address */
export function navigationFor({ setup, state }: Scene, step: FrontStep): Navigation {
  switch (step) {
    case 'redirect':
      return link(`${setup.client.origin}/connect`, `${setup.client.origin}/`)
    case 'authorize':
      return (
        state.authorize ?? missing('The browser was not sent to Salesforce yet: connect first.')
      )
    case 'callback':
      return (
        state.callback ?? missing('No answer of Salesforce leads back yet: log in and consent.')
      )
    case 'follow':
      return nextHop(state)
    case 'logOut':
      return link(`${loginOrigin(setup.client)}/secur/logout.jsp`, null)
  }
}

function nextHop({ browser, authorize, callback }: Scene['state']): Navigation {
  const { next } = browser
  if (!next) return missing('The page in the browser leads nowhere by itself: fill in its form.')
  if (next === callback) return missing('The browser is on its way back: send the callback.')
  if (next === authorize)
    return missing('The browser holds the redirect: send the authorize request.')
  return next
}

function missing(message: string): never {
  throw new StageError(message)
}

import { closeWindow } from '@flowscope/participants'
import type { Performed, Restart } from '../contract.ts'
import { update, type Scene } from '../scene.ts'
import { mark } from './performed.ts'

/** The user closes the window; what the web app began stays open. */
export function cancel(scene: Scene): Performed {
  update(scene, { browser: closeWindow(scene.state.browser), retry: null })
  return mark(scene)
}

export function restart(scene: Scene, how: Restart): Performed {
  switch (how) {
    case 'connectAgain':
      return connectAgain(scene)
    case 'tryAgain':
      return tryAgain(scene)
  }
}

/** Back to before *Connect*. Cookies stay, and with them the session and the approval. */
function connectAgain(scene: Scene): Performed {
  const browser = closeWindow(scene.state.browser)
  update(scene, {
    browser,
    retry: null,
    attempt: null,
    authorize: null,
    redirectUri: null,
    callback: null,
  })
  return mark(scene)
}

/** The browser goes back to the page before the refusal; cookies do not go back with it. */
function tryAgain(scene: Scene): Performed {
  const { browser, retry } = scene.state
  if (retry) update(scene, { browser: { ...retry, jar: browser.jar }, retry: null })
  return mark(scene)
}

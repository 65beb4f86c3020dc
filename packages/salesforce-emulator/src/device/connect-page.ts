import { markup, nothing } from '../pages/markup.ts'
import { page } from '../pages/page.ts'
import { pageAnswer, type Answer } from '../world/answer.ts'
import { connectPath } from './connect-path.ts'

interface ConnectPageParts {
  readonly userCode: string
  /** Handed on to the page where the user decides. */
  readonly prompt: string
  readonly error: string | null
}

/** Where a user types the code that a device shows; its words are ours (sheet §1.3). */
export function connectPage({ userCode, prompt, error }: ConnectPageParts): string {
  return page({
    title: 'Connect Your Device',
    main: markup`<h1>Connect a device</h1>
<p>Type the code that your device shows.</p>
${error === null ? nothing : errorLine(error)}<form name="connect" method="post" action="${connectPath}">
<input type="hidden" name="prompt" value="${prompt}">
<label for="user_code">Code</label>
<input type="text" id="user_code" name="user_code" value="${userCode}" maxlength="32" autocomplete="off" autocapitalize="characters" spellcheck="false"${describedBy(error)}>
<input type="submit" id="connect" name="connect" value="Connect">
</form>`,
  })
}

/** What comes after a code of no device. */
export function connectAgain(typed: Pick<ConnectPageParts, 'userCode' | 'prompt'>): Answer {
  return pageAnswer(
    connectPage({ ...typed, error: 'No device shows this code, or it is too old.' }),
  )
}

function errorLine(error: string) {
  return markup`<p class="wrong" id="error" role="alert">${error}</p>
`
}

function describedBy(error: string | null) {
  return error === null ? nothing : markup` aria-invalid="true" aria-describedby="error"`
}

/** @see sheet §13.2 for the headline */
export function approvedPage(appName: string): string {
  return page({
    title: 'Application Access Request Approved',
    main: markup`<h1>Application Access Request Approved</h1>
<p><strong>${appName}</strong> on your device now has access. You can close this window and go back to the device.</p>`,
  })
}

import { markup } from '../pages/markup.ts'
import { page } from '../pages/page.ts'
import { consentPath } from './consent-path.ts'

interface ConsentPageParts {
  readonly appName: string
  readonly username: string
  readonly labels: readonly string[]
  readonly source: string
  readonly confirmationToken: string
  /** The path and query of this page, where *Not you?* comes back to. */
  readonly here: string
}

/** @see sheet §13.2; headline and field names are approximate */
export function consentPage(parts: ConsentPageParts): string {
  return page({
    title: 'Allow Access?',
    main: markup`<h1>Allow Access?</h1>
<p><strong>${parts.appName}</strong> is asking to:</p>
<ul>
${parts.labels.map(item)}</ul>
<form name="consent" method="post" action="${consentPath}">
<input type="hidden" name="source" value="${parts.source}">
<input type="hidden" name="confirmationToken" value="${parts.confirmationToken}">
<div class="buttons">
<input type="submit" class="second" id="oadeny" name="deny" value=" Deny ">
<input type="submit" id="oaapprove" name="allow" value=" Allow ">
</div>
</form>
<p class="quiet">You are logged in as ${parts.username}. <a href="/secur/logout.jsp?startURL=${encodeURIComponent(parts.here)}">Not you?</a></p>`,
  })
}

function item(label: string) {
  return markup`<li>${label}</li>
`
}

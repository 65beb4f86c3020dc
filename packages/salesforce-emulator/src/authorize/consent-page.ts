import type { Display } from '../pages/display.ts'
import { markup, nothing, type Markup } from '../pages/markup.ts'
import { page } from '../pages/page.ts'
import { consentPath } from './consent-path.ts'

interface ConsentPageParts {
  readonly appName: string
  readonly username: string
  readonly labels: readonly string[]
  /** What Allow will end, because no more than five approvals live at a time; mostly `null`. */
  readonly ending: EndingApproval | null
  readonly source: string
  readonly confirmationToken: string
  readonly display: Display
  /** The path and query of this page, where *Not you?* comes back to. */
  readonly here: string
}

export interface EndingApproval {
  /** How many are alive. */
  readonly count: number
  /** Of the oldest one. */
  readonly labels: readonly string[]
  /** Milliseconds since the epoch; `null` where nobody was asked. */
  readonly approvedAt: number | null
}

/** @see sheet §13.2; headline and field names are approximate */
export function consentPage(parts: ConsentPageParts): string {
  return page({
    title: 'Allow Access?',
    display: parts.display,
    main: markup`<h1>Allow Access?</h1>
<p><strong>${parts.appName}</strong> is asking to:</p>
<ul>
${parts.labels.map(item)}</ul>
${parts.ending === null ? nothing : endingNotice(parts.ending)}<form name="consent" method="post" action="${consentPath}">
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

/** @see sheet §13.2: at the limit the tokens about to be revoked are listed */
function endingNotice({ count, labels, approvedAt }: EndingApproval): Markup {
  return markup`<section class="notice" aria-labelledby="ending">
<h2 id="ending">Allow ends an older approval</h2>
<p>${String(count)} approvals of this app are alive, and no more can be. These tokens will be revoked:</p>
<ul>
<li>${approvedAt === null ? '' : `Approved ${moment(approvedAt)}: `}${labels.join('; ')}</li>
</ul>
</section>
`
}

/** `2026-01-05 10:00 UTC` */
function moment(time: number): string {
  return `${new Date(time).toISOString().slice(0, 16).replace('T', ' ')} UTC`
}

function item(label: string) {
  return markup`<li>${label}</li>
`
}

import type { Display } from '../pages/display.ts'
import { markup, nothing } from '../pages/markup.ts'
import { page } from '../pages/page.ts'
import { verificationPath } from './identity-verification.ts'

interface VerificationPageParts {
  /** The address of the user, as far as it is shown. */
  readonly email: string
  readonly vcsrf: string
  readonly display: Display
  readonly wasResent: boolean
  readonly error: string | null
}

/** @see sheet §13.3 for title, fields and button */
export function verificationPage(parts: VerificationPageParts): string {
  const { email, vcsrf, display, wasResent, error } = parts
  return page({
    title: 'Verify Your Identity',
    display,
    practice:
      'No e-mail is sent here: the code stands in the teacher’s note of this page, and in the set-up of the user.',
    main: markup`<h1>Verify Your Identity</h1>
<p>Salesforce does not know this browser yet. Type the code that was sent to ${maskedEmail(email)}.</p>
${wasResent ? resent : nothing}${error === null ? nothing : errorLine(error)}<form name="verification" method="post" action="${verificationPath}">
<input type="hidden" name="vcsrf" value="${vcsrf}">
<input type="hidden" name="vpol" value="ic">
<label for="emc">Verification Code</label>
<input type="text" id="emc" name="emc" value="" maxlength="6" inputmode="numeric" autocomplete="one-time-code" autocapitalize="none" spellcheck="false"${error === null ? nothing : toldBy}>
<input type="submit" id="save" name="save" value="Verify">
</form>
<p class="quiet after"><a href="${verificationPath}?resend=1">Resend</a></p>`,
  })
}

const resent = markup`<p role="status">The code was sent again.</p>
`

const toldBy = { html: ' aria-describedby="error"' }

function errorLine(error: string) {
  return markup`<p class="wrong" id="error" role="alert">${error}</p>
`
}

/** `s•••@acme.example`: enough to know one’s own address by. */
function maskedEmail(email: string): string {
  const [name = '', host = ''] = email.split('@')
  return `${name.slice(0, 1)}•••@${host}`
}

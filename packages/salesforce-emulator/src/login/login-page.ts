import type { Display } from '../pages/display.ts'
import { markup, nothing, type Markup } from '../pages/markup.ts'
import { page } from '../pages/page.ts'

interface LoginPageParts {
  readonly username: string
  /** Whether this browser remembers the username. */
  readonly isRemembered: boolean
  /** Usernames to choose from, each with the address that fills it in. */
  readonly saved: readonly SavedUsername[]
  /** Where the user is sent after the login: a path with its query. */
  readonly startUrl: string
  readonly display: Display
  readonly isSandbox: boolean
  readonly error: string | null
}

export interface SavedUsername {
  readonly username: string
  readonly url: string
}

/** @see sheet §13.1 for the names of form, fields and button */
export function loginPage(parts: LoginPageParts): string {
  const { username, startUrl, display, isSandbox, error } = parts
  return page({
    title: 'Login',
    display,
    main: markup`<h1>Log in</h1>
${error === null ? nothing : errorLine(error)}${savedUsernames(parts.saved)}<form name="login" id="login_form" method="post" action="/">
<input type="hidden" name="un" value="">
<input type="hidden" name="hasRememberUn" value="true">
<input type="hidden" name="startURL" value="${startUrl}">
<input type="hidden" name="useSecure" value="true">
<input type="hidden" name="lt" value="standard">
<input type="hidden" name="locale" value="">
<input type="hidden" name="display" value="${display}">
<label for="username">Username</label>
<input type="text" id="username" name="username" value="${username}" autocomplete="username" autocapitalize="none" spellcheck="false"${error === null ? nothing : toldBy}>
<label for="password">Password</label>
<input type="password" id="password" name="pw" value="" autocomplete="current-password"${error === null ? nothing : toldBy}>
<label class="choice" for="rememberUn"><input type="checkbox" id="rememberUn" name="rememberUn" value="on"${parts.isRemembered ? ticked : nothing}> Remember me</label>
<input type="submit" id="Login" name="Login" value="${isSandbox ? 'Log In to Sandbox' : 'Log In'}">
</form>`,
  })
}

const ticked: Markup = { html: ' checked' }

const toldBy: Markup = { html: ' aria-describedby="error"' }

function errorLine(error: string) {
  return markup`<p class="wrong" id="error" role="alert">${error}</p>
`
}

function savedUsernames(saved: readonly SavedUsername[]): Markup {
  if (saved.length === 0) return nothing
  return markup`<nav aria-labelledby="saved">
<h2 id="saved">Saved usernames</h2>
<ul class="choices">
${saved.map(savedItem)}</ul>
</nav>
`
}

function savedItem({ username, url }: SavedUsername) {
  return markup`<li><a href="${url}">${username}</a></li>
`
}

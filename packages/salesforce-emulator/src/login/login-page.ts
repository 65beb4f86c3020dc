import { markup, nothing } from '../pages/markup.ts'
import { page } from '../pages/page.ts'

interface LoginPageParts {
  readonly username: string
  /** Where the user is sent after the login: a path with its query. */
  readonly startUrl: string
  readonly isSandbox: boolean
  readonly error: string | null
}

/** @see sheet §13.1 for the names of form, fields and button */
export function loginPage({ username, startUrl, isSandbox, error }: LoginPageParts): string {
  return page({
    title: 'Login',
    main: markup`<h1>Log in</h1>
${error === null ? nothing : errorLine(error)}<form name="login" id="login_form" method="post" action="/">
<input type="hidden" name="un" value="">
<input type="hidden" name="hasRememberUn" value="true">
<input type="hidden" name="startURL" value="${startUrl}">
<input type="hidden" name="useSecure" value="true">
<input type="hidden" name="lt" value="standard">
<input type="hidden" name="locale" value="">
<input type="hidden" name="display" value="page">
<label for="username">Username</label>
<input type="text" id="username" name="username" value="${username}" autocomplete="username" autocapitalize="none" spellcheck="false">
<label for="password">Password</label>
<input type="password" id="password" name="pw" value="" autocomplete="current-password">
<label class="choice" for="rememberUn"><input type="checkbox" id="rememberUn" name="rememberUn" value="on"> Remember me</label>
<input type="submit" id="Login" name="Login" value="${isSandbox ? 'Log In to Sandbox' : 'Log In'}">
</form>`,
  })
}

function errorLine(error: string) {
  return markup`<p class="wrong" id="error" role="alert">${error}</p>
`
}

/** The address at which the login page asks for a login that `startUrl` needs (sheet §1.2, hop 3). */
export function loginUrl(origin: string, startUrl: string): string {
  return `${origin}/?ec=302&startURL=${encodeURIComponent(startUrl)}`
}

/** Takes only a path of this host: a login must never lead to a stranger's page. */
export function localPath(startUrl: string | undefined): string {
  return startUrl !== undefined && /^\/(?![/\\])[\u0021-\u007e]*$/.test(startUrl) ? startUrl : '/'
}

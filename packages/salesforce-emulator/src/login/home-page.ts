import { markup } from '../pages/markup.ts'
import { page } from '../pages/page.ts'

/** What is left of Salesforce's own pages: who is logged in, and the way out. */
export function homePage(username: string): string {
  return page({
    title: 'Home',
    main: markup`<h1>You are logged in</h1>
<p>This browser has a session for ${username}.</p>
<p class="quiet"><a href="/secur/logout.jsp">Log out</a></p>`,
  })
}

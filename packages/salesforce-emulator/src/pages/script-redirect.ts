import { markup, scriptString } from './markup.ts'
import { page } from './page.ts'
import { briefStyle } from './style.ts'

/**
 * The page with which Salesforce sends a browser on by script instead of by status (sheet §1.2);
 * this one also works where scripts do not run.
 */
export function scriptRedirect(location: string): string {
  return page({
    title: 'One moment',
    head: markup`<meta http-equiv="PRAGMA" content="NO-CACHE">
<script>
function redirectOnLoad() { window.location.replace(${scriptString(location)}); }
redirectOnLoad();
</script>
<noscript><meta http-equiv="refresh" content="0; url=${location}"></noscript>
`,
    style: briefStyle,
    main: markup`<h1>One moment</h1>
<p><a href="${location}">Continue</a></p>`,
  })
}

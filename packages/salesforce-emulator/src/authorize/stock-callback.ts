import { markup } from '../pages/markup.ts'
import { page } from '../pages/page.ts'
import { pageAnswer } from '../world/answer.ts'
import type { Endpoint } from '../world/visit.ts'

/**
 * Pages that apps without a web address register as their callback URL, and watch for what arrives
 * in the address bar (sheet §1.3). They show nothing of it.
 */
export const stockCallbackEndpoint: Endpoint = ({ trail }) => {
  trail.reach('stockCallback.shown')
  return Promise.resolve(pageAnswer(stockPage))
}

const stockPage = page({
  title: 'Remote Access Authorization',
  main: markup`<h1>The app takes over from here</h1>
<p>What Salesforce answered stands in the address of this page. You can close the window.</p>`,
})

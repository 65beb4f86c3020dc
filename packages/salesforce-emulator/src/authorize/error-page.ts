import { markup } from '../pages/markup.ts'
import { readingPage } from '../pages/page-parameters.ts'
import { page } from '../pages/page.ts'
import { pageAnswer } from '../world/answer.ts'
import type { Endpoint } from '../world/visit.ts'

/** Place B: Salesforce tells the user and not the client (sheet §4.2). */
export const errorPageEndpoint: Endpoint = async (visit) => {
  const { parameters } = await readingPage.run({ visit })
  visit.trail.reach('errorPage.shown')
  const told = [parameters.get('error'), parameters.get('error_description')]
  return pageAnswer(errorPage(told.filter((each) => each !== undefined).join(' : ')))
}

function errorPage(told: string): string {
  return page({
    title: 'OAuth error',
    main: markup`<h1>We can’t authorize you</h1>
<p>An OAuth error stopped the authorization. Your Salesforce administrator can help.</p>
<p class="wrong">${told}</p>`,
  })
}

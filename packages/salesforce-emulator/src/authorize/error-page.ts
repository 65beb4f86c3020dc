import { markup } from '../pages/markup.ts'
import { readingPage } from '../pages/page-parameters.ts'
import { page } from '../pages/page.ts'
import { pageAnswer } from '../world/answer.ts'
import type { Endpoint } from '../world/visit.ts'

/** Place B: Salesforce tells the user and not the client (sheet §4.2). */
export const errorPageEndpoint: Endpoint = async (visit) => {
  const { parameters } = await readingPage.run({ visit })
  visit.trail.reach('errorPage.shown')
  return pageAnswer(errorPage(told(parameters.get('error'), parameters.get('error_description'))))
}

/** `CODE : description`; the description alone where it names the code, as that of 1800 does. */
function told(code = '', description = ''): string {
  if (code === '' || description.includes(code)) return description
  return description === '' ? code : `${code} : ${description}`
}

/** The first sentence is Salesforce’s own: clients look for it. */
function errorPage(told: string): string {
  return page({
    title: 'OAuth error',
    main: markup`<h1>OAuth error</h1>
<p>We can't authorize you because of an OAuth error. For more information, contact your Salesforce administrator.</p>
<p class="wrong">${told}</p>`,
  })
}

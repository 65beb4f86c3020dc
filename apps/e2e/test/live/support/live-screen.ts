import type { Page } from '@playwright/test'
import { labOn, type Lab } from '../../journeys/lab.ts'
import { learnersApp } from './northwind.ts'
import { salesforceHosts } from './salesforce-hosts.ts'
import type { StandIn } from './stand-in.ts'

export type HostName = keyof typeof salesforceHosts

interface Choice {
  readonly radio: RegExp
  /** The field for a host's name, where one is asked for. */
  readonly field?: string
}

const choices: Readonly<Record<HostName, Choice>> = {
  login: { radio: /^login\.salesforce\.com/ },
  sandboxLogin: { radio: /^test\.salesforce\.com/ },
  myDomain: { radio: /^My Domain\./, field: 'Host of My Domain' },
  sandboxMyDomain: { radio: /^My Domain of a sandbox/, field: 'Host of the sandbox' },
}

/** Fills in where the user logs in, and the learner's app. */
export async function fillIn(page: Page, name: HostName): Promise<void> {
  await page.goto('/live?part=check')
  const { radio, field } = choices[name]
  await page.getByRole('radio', { name: radio }).check()
  if (field) await page.getByRole('textbox', { name: field }).fill(salesforceHosts[name])
  await page.getByRole('textbox', { name: 'Consumer key' }).fill(learnersApp.consumerKey)
}

/** Gives the secret and begins the run. */
export async function connect(page: Page): Promise<Lab> {
  await page.getByRole('link', { name: 'On to connecting' }).click()
  const secret = page.getByLabel('Consumer secret', { exact: true })
  await secret.fill(learnersApp.consumerSecret ?? '')
  await page.getByRole('button', { name: 'Connect', exact: true }).click()
  const lab = labOn(page)
  await lab.run.waitFor()
  return lab
}

/** From the set-up page to the redirect, which is drafted then. */
export async function beginRun(page: Page, name: HostName = 'login'): Promise<Lab> {
  await fillIn(page, name)
  const lab = await connect(page)
  await lab.press('Register the app')
  await lab.press('Click Connect')
  return lab
}

/** Sends the redirect: this tab stands at Salesforce then, logged in, before the consent page. */
export async function leave(lab: Lab, standIn: StandIn, name: HostName = 'login'): Promise<void> {
  await sendRedirect(lab)
  await standIn.pages.logIn(lab.page, salesforceHosts[name])
}

/** The browser itself goes, so that no outcome is waited for. */
export async function sendRedirect({ run }: Lab): Promise<void> {
  await run.getByRole('button', { name: 'Send redirect', exact: true }).click()
}

/** From the set-up page to the callback: the code is there, and nothing was traded yet. */
export async function comeBackWithCode(
  page: Page,
  standIn: StandIn,
  name: HostName = 'login',
): Promise<Lab> {
  const lab = await beginRun(page, name)
  await leave(lab, standIn, name)
  await standIn.pages.allow(page)
  await page.getByRole('heading', { name: 'Your browser is back' }).waitFor()
  return lab
}

/** From the set-up page to the tokens. */
export async function getTokens(
  page: Page,
  standIn: StandIn,
  name: HostName = 'login',
): Promise<Lab> {
  const lab = await comeBackWithCode(page, standIn, name)
  await lab.press('Send token request')
  return lab
}

/** Drafts what is not the walk's own next step, and sends it. */
export async function sendInstead(lab: Lab, choice: RegExp, press: string): Promise<void> {
  const choices = lab.page.getByRole('list', { name: 'Possible now', exact: true })
  if (!(await choices.isVisible())) await lab.page.getByText('What else can be decided').click()
  await choices.getByRole('button', { name: choice }).click()
  await lab.press(press)
}

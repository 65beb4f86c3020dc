import type { Page } from '@playwright/test'
import { accountAt } from './northwind.ts'

/** What the user does at an authorization server, in the learner's own browser. */
export interface LoginPages {
  /** From the login page to the consent page, as Nora. */
  readonly logIn: (page: Page, host: string) => Promise<void>
  readonly allow: (page: Page) => Promise<void>
  readonly deny: (page: Page) => Promise<void>
}

export const emulatorPages: LoginPages = {
  logIn: async (page, host) => {
    const { username, password } = accountAt(host)
    await page.getByLabel('Username').fill(username)
    await page.getByLabel('Password').fill(password)
    await page.getByRole('button', { name: /^Log In/ }).click()
    await page.getByRole('button', { name: 'Allow' }).waitFor()
  },
  allow: (page) => page.getByRole('button', { name: 'Allow' }).click(),
  deny: (page) => page.getByRole('button', { name: 'Deny' }).click(),
}

export const oidcPages: LoginPages = {
  logIn: async (page, host) => {
    const { username, password } = accountAt(host)
    await page.getByPlaceholder('Enter any login').fill(username)
    await page.getByPlaceholder('and password').fill(password)
    await page.getByRole('button', { name: 'Sign-in' }).click()
    await page.getByRole('button', { name: 'Continue' }).waitFor()
  },
  allow: (page) => page.getByRole('button', { name: 'Continue' }).click(),
  deny: (page) => page.getByRole('link', { name: 'Cancel' }).click(),
}

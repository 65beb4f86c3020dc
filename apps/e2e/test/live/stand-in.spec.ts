import { expect } from '@playwright/test'
import { ask } from './support/ask.ts'
import { test } from './support/live-test.ts'
import { accountAt } from './support/northwind.ts'
import { comeBack, refreshed, tokensFor } from './support/plain-client.ts'
import { everyHost, salesforceHosts } from './support/salesforce-hosts.ts'
import type { StandIn } from './support/stand-in.ts'

for (const server of ['emulator', 'oidcProvider'] as const) {
  test.describe(server, () => {
    test.use({ server })

    for (const host of everyHost) {
      test(`lets Nora log in at ${host}, and her app read her data`, async ({ standIn, page }) => {
        const { code, state } = Object.fromEntries(await comeBack(page, standIn, host))
        expect(state).toBe('kept')
        const tokens = await tokensFor(standIn, host, code ?? '')
        expect(await whoIs(standIn, tokens)).toBe(accountAt(host).username)
        expect(await statusOfQuery(standIn, tokens)).toBe(200)
      })
    }

    test('ends sessions, which a refresh begins anew', async ({ standIn, page }) => {
      const host = salesforceHosts.login
      const back = await comeBack(page, standIn, host)
      const tokens = await tokensFor(standIn, host, back.get('code') ?? '')
      standIn.endSessions()
      expect(await statusOfQuery(standIn, tokens)).toBe(401)
      const again = await refreshed(standIn, host, tokens.refresh_token)
      expect(await statusOfQuery(standIn, { ...tokens, ...again })).toBe(200)
    })

    test('sends the browser back when the user says no', async ({ standIn, page }) => {
      const { login } = salesforceHosts
      const back = await comeBack(page, standIn, login, standIn.pages.deny)
      expect([back.get('error'), back.get('state')]).toEqual(['access_denied', 'kept'])
    })
  })
}

interface Access {
  readonly access_token: string
  readonly instance_url: string
  readonly id: string
}

const bearer = (token: string) => ({ headers: { authorization: `Bearer ${token}` } })

async function whoIs(standIn: StandIn, { access_token: token, id }: Access): Promise<unknown> {
  const { host, pathname } = new URL(id)
  const { body } = await ask(standIn, host, pathname, bearer(token))
  return (JSON.parse(body) as { readonly username: unknown }).username
}

async function statusOfQuery(standIn: StandIn, { access_token: token, instance_url }: Access) {
  const query = '/services/data/v68.0/query?q=SELECT+Id,Name+FROM+Account'
  return (await ask(standIn, new URL(instance_url).host, query, bearer(token))).status
}

import { Auth, type AuthConfig } from '@auth/core'
import Salesforce from '@auth/core/providers/salesforce'
import type { Account } from '@auth/core/types'
import { practiceApp } from '@flowscope/reference'
import { acmeWith, salesforce } from './salesforce.ts'

const origin = 'http://localhost:3000'

export const callback = `${origin}/auth/callback/salesforce`

interface Changed {
  readonly secret?: string
  /** What is registered at Salesforce. */
  readonly callbackUrl?: string
}

/** A web app of Auth.js, asked with Request objects by a browser that keeps its cookies, and a mock. */
export async function authApp(changed: Changed = {}) {
  const { secret = practiceApp.consumerSecret ?? '', callbackUrl = callback } = changed
  const mock = await salesforce({ orgs: [acmeWith({ callbackUrls: [callbackUrl] })] })
  const accounts: Account[] = []
  const errors: Error[] = []
  const config: AuthConfig = {
    secret: 'practice',
    trustHost: true,
    basePath: '/auth',
    providers: [
      Salesforce({
        issuer: mock.url,
        clientId: practiceApp.consumerKey,
        clientSecret: secret,
      }),
    ],
    callbacks: {
      jwt: ({ token, account }) => {
        if (account) accounts.push(account)
        return token
      },
    },
    logger: { error: (error) => errors.push(error), warn: () => undefined },
  }
  const visit = createVisit(config)
  return { mock, accounts, errors, visit, signIn: () => signIn(visit) }
}

type Visit = ReturnType<typeof createVisit>

function createVisit(config: AuthConfig) {
  const cookies = new Map<string, string>()
  return async (address: string, form?: Record<string, string>): Promise<Response> => {
    const answer = await Auth(
      new Request(new URL(address, origin), {
        headers: { cookie: [...cookies].map((pair) => pair.join('=')).join('; ') },
        ...(form ? { method: 'POST', body: new URLSearchParams(form) } : {}),
      }),
      config,
    )
    for (const line of answer.headers.getSetCookie()) {
      const [name = '', value = ''] = (line.split(';')[0] ?? '').split('=', 2)
      cookies.set(name, value)
    }
    return answer
  }
}

/** Presses the sign-in button, and says where it leads: to Salesforce. */
async function signIn(visit: Visit): Promise<URL> {
  const answer = await visit('/auth/csrf')
  const { csrfToken } = (await answer.json()) as { readonly csrfToken: string }
  const redirect = await visit('/auth/signin/salesforce', { csrfToken })
  return new URL(redirect.headers.get('location') ?? '')
}

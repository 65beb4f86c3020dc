import { createServer, type RequestListener } from 'node:http'
import type { AddressInfo } from 'node:net'
import express from 'express'
import session from 'express-session'
import { Passport } from 'passport'
import { Strategy, type Profile } from 'passport-forcedotcom'
import { onTestFinished } from 'vitest'
import { practiceApp } from '@flowscope/reference'
import { acmeWith, salesforce } from './salesforce.ts'

/** What the web app says at its callback, as the strategy told it. */
export interface Told {
  readonly user: {
    readonly profile: Profile
    /** The token answer without the refresh token. */
    readonly tokens: Readonly<Record<string, string>>
    readonly refreshToken: string
  }
  readonly info: { readonly message?: string }
  readonly error: { readonly name: string; readonly code?: string; readonly message: string } | null
}

interface Changed {
  readonly secret?: string
  readonly callbackUrl?: string
}

/** A web app on Express with Passport and its Salesforce strategy, on a free port, and a mock. */
export async function passportApp(changed: Changed = {}) {
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve))
  onTestFinished(() => {
    server.close()
    server.closeAllConnections()
  })
  const origin = `http://localhost:${(server.address() as AddressInfo).port}`
  const registered = `${origin}/callback`
  const mock = await salesforce({ orgs: [acmeWith({ callbackUrls: [registered] })] })
  const { secret = practiceApp.consumerSecret ?? '', callbackUrl = registered } = changed
  server.on('request', webApp(strategyOf(mock.url, secret, callbackUrl)))
  return { mock, origin }
}

function strategyOf(salesforceUrl: string, clientSecret: string, callbackURL: string) {
  return new Strategy(
    {
      authorizationURL: `${salesforceUrl}/services/oauth2/authorize`,
      tokenURL: `${salesforceUrl}/services/oauth2/token`,
      clientID: practiceApp.consumerKey,
      clientSecret,
      callbackURL,
      scope: ['id', 'api', 'refresh_token'],
      state: true,
      pkce: true,
    },
    ({ params }, refreshToken, profile, done) => {
      done(null, { profile, tokens: params, refreshToken })
    },
  )
}

function webApp(strategy: Strategy): RequestListener {
  const passport = new Passport()
  passport.use(strategy)
  const app = express()
  app.use(session({ secret: 'practice', resave: false, saveUninitialized: false }))
  app.get('/login', passport.authenticate('forcedotcom') as express.RequestHandler)
  app.get('/callback', (request, response, next) => {
    const told = (error: unknown, user: unknown, info: unknown) => {
      response.json({ user, info, error: namesOf(error) })
    }
    const authenticate = passport.authenticate('forcedotcom', told) as express.RequestHandler
    void authenticate(request, response, next)
  })
  return app
}

function namesOf(error: unknown) {
  if (!(error instanceof Error)) return null
  const { name, message, code } = error as Error & { readonly code?: string }
  return { name, code, message }
}

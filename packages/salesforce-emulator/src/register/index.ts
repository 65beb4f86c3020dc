import { jsonAnswer } from '../world/answer.ts'
import { checklist } from '../world/checklist.ts'
import type { Endpoint, Visited } from '../world/visit.ts'
import { registrationCallbacks } from './checks/registration-callbacks.ts'
import { registrationReadable } from './checks/registration-readable.ts'
import { registrationRoom } from './checks/registration-room.ts'
import { registrationScopes } from './checks/registration-scopes.ts'
import { registrationToken } from './checks/registration-token.ts'
import { registeredApp } from './registered-app.ts'
import { registrationAnswer } from './registration-answer.ts'

const registrationChecks = checklist<Visited>()
  .check(registrationToken)
  .check(registrationReadable)
  .check(registrationCallbacks)
  .check(registrationScopes)
  .check(registrationRoom)

/** Registers an app for a program that holds an initial access token (sheet §10.9, RFC 7591). */
export const registerEndpoint: Endpoint = (visit) =>
  visit.world.inTurn('registration', async () => {
    const asked = await registrationChecks.run({ visit })
    const app = await registeredApp(asked)
    visit.trail.reach('registration.answered', { stored: app.consumerKey, received: app.name })
    return { ...jsonAnswer(await registrationAnswer(asked, app)), status: 201 }
  })

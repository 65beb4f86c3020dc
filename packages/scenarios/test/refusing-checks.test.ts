import { practiceRun } from '@flowscope/reference'
import { refusingChecks, type CheckName } from '@flowscope/salesforce-emulator'
import { expect, test } from 'vitest'
import { playMoves, walkTo, whatIfs, type WhatIf } from '../src/index.ts'
import { openGround } from './ground.ts'

/** Checks that no what-if runs into, each with the reason. */
const unreached: Readonly<Record<string, readonly CheckName[]>> = {
  'They belong to the device flow.': [
    'deviceFlow.enabled',
    'deviceFlow.installed',
    'device.scope',
    'userCode.guessesLeft',
    'userCode.known',
    'deviceCode.known',
    'deviceCode.fresh',
    'device.patient',
    'device.decided',
    'device.allowed',
  ],
  'They belong to grants without a browser.': [
    'grantParameters.present',
    'client.inThisOrg',
    'assertion.readable',
    'assertion.signed',
    'assertion.audience',
    'assertion.fresh',
    'assertion.unused',
    'assertion.approved',
    'holder.admitted',
    'holder.mayUseUninstalled',
    'holder.loginHours',
    'holder.address',
    'holder.scopes',
    'holder.loginRate',
    'clientCredentials.myDomain',
    'clientCredentials.enabled',
    'clientCredentials.user',
    'password.accepted',
    'tokenExchange.myDomain',
    'tokenExchange.enabled',
    'subjectToken.size',
    'subjectToken.type',
    'subjectToken.accepted',
    'tokenExchange.noActor',
    'tokenExchange.scope',
    'samlAssertion.readable',
    'samlAssertion.signed',
    'samlAssertion.audience',
    'samlAssertion.fresh',
    'samlAssertion.recipient',
    'samlAssertion.unused',
    'samlAssertion.typeKnown',
    'samlAssertion.singleSignOn',
  ],
  'Only programs are counted: it takes 3,600 logins within an hour that this flow never makes.': [
    'user.loginRate',
  ],
  'The web app proves itself by its secret, never by a signed assertion.': [
    'clientAssertion.readable',
    'clientAssertion.good',
  ],
  'They belong to addresses that the web app never asks: registration, single access, logout, CORS.':
    [
      'registration.token',
      'registration.readable',
      'registration.callbacks',
      'registration.scopes',
      'registration.room',
      'singleAccess.scope',
      'oidcLogout.atMyDomain',
      'cors.allowed',
    ],
  'The web app reads accounts by one query; it neither writes nor looks records up.': [
    'locator.known',
    'object.known',
    'record.known',
    'externalId.known',
    'record.fields',
    'json.mediaType',
    'json.wellFormed',
    'values.known',
    'values.writable',
    'values.typed',
    'values.fitting',
    'values.required',
    'accounts.room',
    'userRecord.known',
  ],
  'Another what-if shows the same rule: at the identity URL, of an address, of a query.': [
    'userinfo.scope',
    'body.size',
    'headers.size',
    'query.sorts',
    'query.filters',
  ],
  'A browser sends the form as the page has it; only an attack on the login page would not.': [
    'verification.form',
  ],
  'It takes two refreshes at the very same moment; this web app sends one after the other.': [
    'refreshToken.firstUse',
  ],
  'It would take an error in the practice server itself.': ['server.works'],
}

test('each check that can refuse is run into by a what-if, or there is a reason why not', async () => {
  const reached = new Set((await Promise.all(whatIfs.map(checksRefusing))).flat())
  const missed = refusingChecks.filter((check) => !reached.has(check))
  expect(missed.toSorted()).toEqual(Object.values(unreached).flat().toSorted())
}, 60_000)

async function checksRefusing({ at, change, then, setup = (run) => run }: WhatIf) {
  const ground = await openGround(setup(practiceRun()))
  const played = await playMoves(ground, [...walkTo(at), change, ...then])
  return played.flatMap(({ performed: { note } }) => (note?.passed === false ? [note.check] : []))
}

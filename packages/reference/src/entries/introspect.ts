import { explain } from '../entry.ts'
import { appSettings, rfc, seenInTraffic } from '../source.ts'

export const introspectRequestEntries = explain(
  { places: ['introspect.form'], sources: [rfc(7662, '2.1')], mark: 'documented' },
  [
    {
      name: 'token',
      what: 'The token that is asked about.',
      why: 'It is the question itself.',
      without: 'There is nothing to answer.',
      secret: true,
    },
    {
      name: 'token_type_hint',
      what: 'Which kind of token it is: `access_token` or `refresh_token`.',
      why: 'It shortens the search.',
      without: 'Salesforce looks among both kinds.',
    },
    {
      name: 'client_id',
      what: 'The consumer key of the app that asks.',
      why: 'An app may ask about its own tokens, about others only with “Introspect All Tokens”.',
      without: 'Salesforce answers 401.',
      sources: [rfc(7662, '2.1'), appSettings],
    },
    {
      name: 'client_secret',
      what: 'The consumer secret of the app that asks.',
      why: 'Nobody else shall try out stolen tokens here.',
      without: '401, as with a wrong one.',
      secret: true,
    },
  ],
)

export const introspectResponseEntries = explain(
  {
    places: ['introspect.json'],
    sources: [rfc(7662, '2.2'), seenInTraffic],
    mark: 'documented',
  },
  [
    {
      name: 'active',
      what: 'Whether the token is good now.',
      why: 'This one word is the answer; the rest is detail.',
      without: 'The answer would say nothing.',
    },
    {
      name: 'scope',
      what: 'What the token may do.',
      why: 'An API can refuse what goes beyond.',
      without: 'An API would have to try.',
    },
    {
      name: 'client_id',
      what: 'The app the token was made for.',
      why: 'An API can tell whose call it serves.',
      without: 'A token of another app would look the same.',
    },
    {
      name: 'username',
      what: 'The user the token acts as.',
      why: 'Logs read better with names.',
      without: '`sub` still tells.',
    },
    {
      name: 'sub',
      what: 'The user as an identity URL.',
      why: 'It never changes, a username can.',
      without: 'Only the name would be left.',
    },
    {
      name: 'token_type',
      what: '`access_token` at Salesforce; the standard would have `Bearer` here.',
      why: 'It tells an access token from a refresh token.',
      without: 'The kind would be unknown.',
      sources: [seenInTraffic, rfc(7662, '2.2')],
      mark: 'seen',
    },
    {
      name: 'exp',
      what: 'When the token stops being good, in seconds since 1970.',
      why: 'Here Salesforce does tell an expiry, which the token answer leaves out.',
      without: 'One waits for the 401.',
    },
    {
      name: 'iat',
      alsoNamed: ['nbf'],
      what: 'When the token was made, or becomes good, in seconds since 1970.',
      why: 'It tells the token’s age.',
      without: 'An API could not tell how old the token is.',
    },
  ],
)

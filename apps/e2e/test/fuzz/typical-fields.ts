import { practiceApp } from '@flowscope/reference'
import type { Route } from '@flowscope/salesforce-emulator'
import type { Random } from '../determinism/random.ts'
import type { Stock } from './stock.ts'
import { grantTypes, responseTypes } from './words.ts'

type Pairs = readonly (readonly [string, string])[]

const callback = ['redirect_uri', 'http://localhost:3000/oauth/callback'] as const
const key = ['client_id', practiceApp.consumerKey] as const
const client = [key, ['client_secret', practiceApp.consumerSecret ?? '']] as const

/** What a client or browser would send to a route; most requests have it and then differ. */
export function typicalFields(random: Random, stock: Stock, { name }: Route): Pairs {
  return usual[name]?.(random, stock) ?? []
}

type Usual = (random: Random, stock: Stock) => Pairs

const authorize: Usual = (random) => [['response_type', random.pick(responseTypes)], key, callback]

const usual: Partial<Record<Route['name'], Usual>> = {
  authorize,
  brandedAuthorize: authorize,
  token: tokenFields,
  introspect: (random, stock) => [...client, ['token', token(random, stock)]],
  revoke: (random, stock) => [['token', token(random, stock)]],
  singleAccess: (random, stock) => [['access_token', stock.like('00D', random)]],
  loginPage: (random) => [
    ['username', 'student@acme.example'],
    ['pw', random.chance(0.7) ? 'practice-1' : 'wrong'],
  ],
  consentPage: (random, stock) => [
    ['source', stock.like('CAAAA', random)],
    ['confirmationToken', random.pick(stock.values())],
    [random.chance(0.7) ? 'allow' : 'deny', 'x'],
  ],
  connectPage: (random, stock) => [['user_code', random.pick(stock.values())]],
  query: (random) => [['q', random.pick(queries)]],
}

function tokenFields(random: Random, stock: Stock): Pairs {
  const grant = random.pick(grantTypes)
  const which = ['grant_type', grant] as const
  switch (grant) {
    case 'authorization_code':
    case 'hybrid_auth_code':
      return [which, ...client, callback, ['code', stock.like('aPrx', random)]]
    case 'refresh_token':
    case 'hybrid_refresh':
      return [which, ...client, ['refresh_token', stock.like('5Aep', random)]]
    case 'password':
      return [which, ...client, ['username', 'student@acme.example'], ['password', 'practice-1']]
    case 'device':
      return [which, ...client, ['code', random.pick(stock.values())]]
    case 'urn:ietf:params:oauth:grant-type:token-exchange':
      return [
        which,
        ...client,
        ['subject_token', stock.like('00D', random)],
        ['subject_token_type', 'urn:ietf:params:oauth:token-type:access_token'],
      ]
    default:
      return random.chance(0.3)
        ? [['response_type', 'device_code'], key]
        : [
            which,
            ...client,
            ['assertion', assertion(random)],
            ['client_assertion', assertion(random)],
          ]
  }
}

function token(random: Random, stock: Stock): string {
  return stock.like(random.chance(0.5) ? '00D' : '5Aep', random)
}

/** Three parts like a JWT's; the signature is never right. */
function assertion(random: Random): string {
  const claims = { iss: practiceApp.consumerKey, sub: 'student@acme.example', exp: 4e9, aud: 'x' }
  const part = (value: unknown) => btoa(JSON.stringify(value)).replace(/=+$/, '')
  const algorithm = random.pick(['RS256', 'none', 'HS256'])
  return `${part({ alg: algorithm })}.${part(claims)}.${random.chance(0.5) ? 'AAAA' : ''}`
}

const queries = [
  'SELECT Id FROM Account',
  "SELECT Id, Name, Industry FROM Account WHERE Name LIKE '%a%' ORDER BY Name DESC LIMIT 2",
  'SELECT COUNT() FROM Account',
  'SELECT FROM',
  "SELECT Id FROM Account WHERE Name = '\\'",
  `SELECT Id FROM Account WHERE ${'('.repeat(2000)}`,
  `SELECT ${'Id,'.repeat(5000)}Id FROM Account`,
]

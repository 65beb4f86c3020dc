import { once } from 'node:events'
import { createServer, type AddressInfo } from 'node:net'
import { beforeAll, describe, expect, test } from 'vitest'
import {
  hostRule,
  publicAddressesOnly,
  type LiveNetworkOptions,
} from '../../src/live-network/index.ts'
import { insideAddresses, publicAddresses } from './support/inside-addresses.ts'
import { refusedAuthorities, refusedUrls } from './support/inside-hosts.ts'
import { get, login, testNetwork } from './support/test-network.ts'

const tricks = Object.entries(refusedAuthorities).flatMap(([trick, authorities]) =>
  authorities.map((authority) => ({ trick, authority })),
)

const inside = Object.entries(insideAddresses).flatMap(([registry, addresses]) =>
  addresses.map((address) => ({ registry, address })),
)

const rule = hostRule({ extraHosts: [], mock: 'http://localhost:3001' })

/** Addresses at which somebody came to a port of this machine. */
const visits: string[] = []
let dialPort: number

beforeAll(async () => {
  const server = createServer((socket) => {
    visits.push(socket.localAddress ?? '')
    socket.destroy()
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  dialPort = (server.address() as AddressInfo).port
  return () => server.close()
})

test('without the rules, the way inside is open', async () => {
  await trapped({ addressRule: () => true }).send(get(login))
  expect(visits.splice(0)).toEqual(['127.0.0.1'])
})

test('the campaign has its two hundred addresses and more', () => {
  expect(new Set(tricks.map(({ authority }) => authority)).size).toBe(tricks.length)
  expect(new Set(inside.map(({ address }) => address)).size).toBe(inside.length)
  expect(inside.length).toBeGreaterThan(200)
  expect(tricks.length + refusedUrls.length).toBeGreaterThan(200)
})

describe('a name that leads inside', () => {
  test.each(inside)('$address is not public: $registry', async ({ address }) => {
    expect(publicAddressesOnly(address)).toBe(false)
    await expectRefusal(login, { resolve: async () => [address] })
    await expectRefusal(login, { resolve: async () => ['8.8.8.8', address] })
  })

  test.each(publicAddresses)('%s is public', (address) => {
    expect(publicAddressesOnly(address)).toBe(true)
  })
})

describe('a place that is not Salesforce’s', () => {
  test.each(tricks)('$authority: $trick', async ({ authority }) => {
    expect(rule({ scheme: 'https', authority }).allowed).toBe(false)
    expect(rule(`https://${authority}`).allowed).toBe(false)
    expect(rule(`https://${authority}/services/oauth2/token`).allowed).toBe(false)
    const asked: string[] = []
    await expectRefusal(authority, { resolve: noting(asked), addressRule: () => true })
    expect(asked).toEqual([])
  })

  test.each(refusedUrls.map((url) => ({ url: JSON.stringify(url), given: url })))(
    'a token goes to no instance_url of $url',
    ({ given }) => {
      expect(rule(given).allowed).toBe(false)
    },
  )
})

async function expectRefusal(authority: string, options: Partial<LiveNetworkOptions>) {
  const outcome = await trapped(options).send(get(authority))
  expect(outcome).toMatchObject({ type: 'failure', failure: { kind: 'addressRefused' } })
  expect(visits).toEqual([])
}

function trapped(options: Partial<LiveNetworkOptions>) {
  return testNetwork({ dialPort, addressRule: publicAddressesOnly, ...options })
}

function noting(asked: string[]) {
  return async (host: string) => {
    asked.push(host)
    return ['127.0.0.1']
  }
}

import { expect, test } from 'vitest'
import { fileURLToPath } from 'node:url'
import { ConfigError, readConfig } from '../src/config.ts'

test('listens on both loopback addresses at port 3000 and expects the mock at 3001', () => {
  expect(readConfig({})).toEqual({
    port: 3000,
    host: 'localhost',
    publicUrl: null,
    trustProxy: [],
    extraHosts: [],
    liveRuns: null,
    liveRunsPerAddress: null,
    mockUrl: 'http://localhost:3001',
    environmentFile: fileURLToPath(new URL('../../../.env', import.meta.url)),
    screen: expect.stringMatching(/apps[\\/]visualizer[\\/]dist$/) as string,
  })
})

test('takes ports and addresses from the environment', () => {
  const env = {
    PORT: '4000',
    MOCK_PORT: '4001',
    HOST: '0.0.0.0',
    PUBLIC_URL: 'https://flowscope.example',
    TRUST_PROXY: 'loopback, 10.0.0.0/8',
    EXTRA_HOSTS: 'login.customer.example',
    LIVE_RUNS: '400',
    LIVE_RUNS_PER_ADDRESS: '60',
  }
  expect(readConfig(env)).toMatchObject({
    port: 4000,
    host: '0.0.0.0',
    publicUrl: 'https://flowscope.example',
    mockUrl: 'http://localhost:4001',
    trustProxy: ['loopback', '10.0.0.0/8'],
    extraHosts: ['login.customer.example'],
    liveRuns: 400,
    liveRunsPerAddress: 60,
  })
})

test.each([
  ['PORT', 'eighty'],
  ['PORT', '65536'],
  ['MOCK_PORT', '-1'],
  ['MOCK_URL', 'localhost:3001'],
  ['PUBLIC_URL', 'ftp://flowscope.example'],
  ['TRUST_PROXY', 'everybody'],
  ['TRUST_PROXY', '10.0.0.0/33'],
  ['TRUST_PROXY', '0.0.0.0/0'],
  ['EXTRA_HOSTS', 'http:'],
  ['LIVE_RUNS', '0'],
  ['LIVE_RUNS_PER_ADDRESS', 'many'],
])('names %s when it is "%s"', (name, value) => {
  expect(() => readConfig({ [name]: value })).toThrow(ConfigError)
  expect(() => readConfig({ [name]: value })).toThrow(new RegExp(`^${name} is "${value}"`))
})

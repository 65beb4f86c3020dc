import { expect, test } from 'vitest'
import { configOf } from '../src/config.ts'
import { flagsOf } from '../src/cli/flags.ts'

const read = (args: readonly string[], environment: Record<string, string> = {}) =>
  configOf(flagsOf(args), environment)

test('needs no settings', () => {
  expect(read([])).toEqual({
    port: 3001,
    host: 'localhost',
    publicUrl: null,
    configFile: null,
    preset: 'practice',
    seed: null,
    admin: true,
    adminToken: null,
  })
})

test('puts a flag before its variable, and takes an empty variable for none', () => {
  expect(read(['--port', '4001'], { MOCK_PORT: '5001' }).port).toBe(4001)
  expect(read([], { MOCK_PORT: '5001' }).port).toBe(5001)
  expect(read([], { MOCK_PORT: '' }).port).toBe(3001)
})

test.each([
  [['--port', 'http'], {}, '--port is "http", but a port is a whole number from 0 to 65535.'],
  [
    [],
    { MOCK_PORT: '65536' },
    'MOCK_PORT is "65536", but a port is a whole number from 0 to 65535.',
  ],
  [
    [],
    { MOCK_PUBLIC_URL: 'mock' },
    'MOCK_PUBLIC_URL is "mock", but it has to look like https://mock.example.',
  ],
  [['--preset', 'old'], {}, '--preset is "old", but the presets are practice and new-org.'],
  [['--store', 'redis'], {}, '--store is "redis", but memory is the only store there is.'],
  [['--prot', '1'], {}, "Unknown option '--prot'. --help lists what there is."],
] as const)('says in one sentence what is wrong with %j and %j', (args, environment, message) => {
  expect(() => read(args, environment)).toThrow(message)
})

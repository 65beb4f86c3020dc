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
    https: false,
    log: null,
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
  [
    ['--preset', 'old'],
    {},
    /^--preset is "old", but the presets are practice, new-org, every-flow/,
  ],
  [['--store', 'redis'], {}, '--store is "redis", but memory is the only store there is.'],
  [['--log', 'xml'], {}, '--log is "xml", but it can be text, json or none.'],
  [
    ['--prot', '1'],
    {},
    'There is no option --prot; did you mean --port? --help lists what there is.',
  ],
  [['--colour'], {}, 'There is no option --colour. --help lists what there is.'],
  [['-x'], {}, 'There is no option -x. --help lists what there is.'],
  [['--port'], {}, '--port needs a value. --help lists what there is.'],
  [['--seed', '--https'], {}, '--seed needs a value. --help lists what there is.'],
  [['--https=yes'], {}, '--https takes no value. --help lists what there is.'],
  [['start'], {}, '"start" is not an option. --help lists what there is.'],
] as const)('says in one sentence what is wrong with %j and %j', (args, environment, message) => {
  expect(() => read(args, environment)).toThrow(message)
})

import { expect, test } from 'vitest'
import { ConfigError, readConfig } from '../src/config.ts'

test('listens on both loopback addresses at port 3000 and expects the mock at 3001', () => {
  expect(readConfig({})).toEqual({
    port: 3000,
    host: 'localhost',
    publicUrl: null,
    mockUrl: 'http://localhost:3001',
    screen: expect.stringMatching(/apps[\\/]visualizer[\\/]dist$/) as string,
  })
})

test('takes ports and addresses from the environment', () => {
  const env = {
    PORT: '4000',
    MOCK_PORT: '4001',
    HOST: '0.0.0.0',
    PUBLIC_URL: 'https://flowscope.example',
  }
  expect(readConfig(env)).toMatchObject({
    port: 4000,
    host: '0.0.0.0',
    publicUrl: 'https://flowscope.example',
    mockUrl: 'http://localhost:4001',
  })
})

test.each([
  ['PORT', 'eighty'],
  ['PORT', '65536'],
  ['MOCK_PORT', '-1'],
  ['MOCK_URL', 'localhost:3001'],
  ['PUBLIC_URL', 'ftp://flowscope.example'],
])('names %s when it is "%s"', (name, value) => {
  expect(() => readConfig({ [name]: value })).toThrow(ConfigError)
  expect(() => readConfig({ [name]: value })).toThrow(new RegExp(`^${name} is "${value}"`))
})

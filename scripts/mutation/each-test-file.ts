import { appendFileSync, readFileSync } from 'node:fs'
import { afterAll, expect } from 'vitest'

/** Runs before each file of tests: wakes the mutant whose turn it is, and notes which ones are met. */
const awake = readFileSync(inFolder('awake'), 'utf8')
const met = new Set<string>()

Object.assign(globalThis, {
  mutants: {
    isAwake: (id: string) => {
      if (awake === '') met.add(id)
      return id === awake
    },
  },
})

afterAll(() => {
  if (awake !== '') return
  const line = { file: expect.getState().testPath, met: [...met] }
  appendFileSync(inFolder('met'), `${JSON.stringify(line)}\n`)
})

function inFolder(name: string): string {
  return `${process.env['MUTATION_FOLDER'] ?? ''}/${name}`
}

import { readFileSync } from 'node:fs'
import { ProgressFileSchema, progressFileOf, type StudyEvent } from '@flowscope/study'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { expect, test } from 'vitest'

const published = readFileSync(
  new URL('../../public/progress.schema.json', import.meta.url),
  'utf8',
)

test('publishes the schema to which progress files are held', () => {
  const text = `${JSON.stringify(ProgressFileSchema, null, 2)}\n`
  expect(published, 'Write it anew: it differs from the schema').toBe(text)
})

test('publishes a schema that others can hold a file to', () => {
  const fits = new Ajv2020({ strict: false }).compile(JSON.parse(published) as object)
  const what = { type: 'review', card: 'c', rating: 'good', confidence: 'mid' } as const
  const event: StudyEvent = { id: 'a', at: 1, what }
  const file = progressFileOf([event], 'http://localhost:3000/progress.schema.json')
  expect(fits(JSON.parse(file))).toBe(true)
  expect(fits(JSON.parse(file.replace('"good"', '"fine"')))).toBe(false)
})

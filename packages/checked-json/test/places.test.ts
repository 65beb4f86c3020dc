import { Type } from 'typebox'
import { expect, test } from 'vitest'
import { jsonOf, lineOf, misfitOf, offsetOf, placeInFile, sentence } from '../src/index.ts'

const schema = Type.Object(
  { name: Type.String(), ports: Type.Array(Type.Integer()) },
  { additionalProperties: false },
)

const text = `{
  // a comment may stand here
  "name": "acme",
  "ports": [1, "two"],
}`

test('reads JSON with comments and a last comma', () => {
  expect(jsonOf(text)).toEqual({ content: { name: 'acme', ports: [1, 'two'] } })
})

test('names the line where a text stops being JSON', () => {
  expect(jsonOf('{\n  "name" "acme"\n}')).toEqual({ line: 2, what: 'colon expected' })
})

test('says what does not fit, with its line and its place', () => {
  const misfit = misfitOf(schema, { name: 'acme', ports: [1, 'two'] })
  if (!misfit) throw new Error('It fits')
  expect(sentence(placeInFile(text, misfit.path), misfit)).toBe(
    ', line 4: ports[1] must be an integer.',
  )
})

test('guesses which name was meant', () => {
  expect(misfitOf(schema, { naem: 'acme', ports: [] })).toEqual({
    path: ['naem'],
    reason: 'is not a setting; did you mean name?',
  })
})

test('finds what is missing where the object begins that lacks it', () => {
  expect(lineOf(text, offsetOf(text, ['ports', 7, 'x']))).toBe(4)
  expect(misfitOf(schema, { name: 'acme' })).toEqual({ path: ['ports'], reason: 'is missing' })
})

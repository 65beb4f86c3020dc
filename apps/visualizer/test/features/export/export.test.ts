import { textOfBytes, urlOf } from '@flowscope/http-message'
import { Ajv } from 'ajv'
import schemas from 'har-schema'
import { beforeAll, expect, test } from 'vitest'
import { harFile, runJsonFile } from '../../../src/features/export/exported-file.ts'
import { fileName } from '../../../src/features/export/file-name.ts'
import { harOf } from '../../../src/features/export/har.ts'
import type { RunView } from '../../../src/run-view/run-view.ts'
import { viewsOfTheWalk } from '../../walk.ts'

let walked: RunView

beforeAll(async () => {
  const last = (await viewsOfTheWalk()).at(-1)
  if (!last) throw new Error('The walk has steps')
  walked = last
})

function exchangesOf({ moments }: RunView) {
  return moments.flatMap(({ performed }) => (performed?.exchange ? [performed.exchange] : []))
}

test('the HAR is valid by the published schema', () => {
  // It names draft 06, whose words mean the same in the draft that the validator knows.
  const ajv = new Ajv({ strict: false, validateFormats: false })
  const draft = { $schema: 'http://json-schema.org/draft-07/schema#' }
  for (const schema of Object.values(schemas)) ajv.addSchema({ ...schema, ...draft })
  ajv.validate('har.json', JSON.parse(harFile(walked).text))
  expect(ajv.errors).toBeNull()
})

test('the HAR has every exchange as it was captured', () => {
  const entries = harOf(walked).log.entries.map(({ request, response }) => ({
    method: request.method,
    url: request.url,
    headers: request.headers.map(({ name, value }) => [name, value]),
    body: request.postData?.text ?? '',
    status: response.status,
    answer: response.content.text,
  }))
  expect(entries).toEqual(
    exchangesOf(walked).map(({ request, outcome }) => ({
      method: request.method,
      url: urlOf(request),
      headers: request.headers,
      body: textOfBytes(request.body),
      status: outcome.type === 'response' ? outcome.response.status : 0,
      answer: outcome.type === 'response' ? textOfBytes(outcome.response.body) : undefined,
    })),
  )
})

test('the JSON has set-up, decisions and outcomes, and says that its secrets open nothing', () => {
  const file = JSON.parse(runJsonFile(walked).text) as Record<string, unknown>
  expect(file['setup']).toEqual(JSON.parse(JSON.stringify(walked.run.setup)))
  expect(file['steps']).toEqual(
    JSON.parse(
      JSON.stringify(
        walked.moments.map(({ index, decision, performed }) => ({
          step: index + 1,
          decision,
          outcome: performed,
        })),
      ),
    ),
  )
  expect(file['comment']).toContain('opens nothing')
  expect(harOf(walked).log.comment).toContain('opens nothing')
})

test('a file is named after the run and the world’s day', () => {
  expect(fileName('token: other code_verifier', walked.clock, 'har')).toBe(
    'flowscope-token-other-code-verifier-2026-01-05.har',
  )
  expect(fileName('…', 0, 'md')).toBe('flowscope-1970-01-01.md')
})

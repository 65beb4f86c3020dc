import { readFile } from 'node:fs/promises'
import { expect, test } from 'vitest'
import { lessonSchema } from '../../src/index.ts'

const served = '../../../../apps/visualizer/public/lesson.schema.json'

test('the schema that is served for editors is the one that lessons are held to', async () => {
  await expect(`${JSON.stringify(lessonSchema(), null, 2)}\n`).toMatchFileSnapshot(served)
})

test('the lesson that is offered to start from is one of the path', async () => {
  const read = (path: string) => readFile(new URL(path, import.meta.url), 'utf8')
  const offered = await read('../../../../apps/visualizer/public/example.lesson.json')
  expect(offered).toBe(await read('../../src/lesson/files/redirect-not-form.json'))
})

import { readFileSync } from 'node:fs'
import { expect, test, type Page } from '@playwright/test'
import { expectNoAxeFindings } from './no-axe-findings.ts'

interface LessonFile {
  readonly title: string
  readonly rounds: readonly {
    readonly predict: { readonly right: string }
    readonly send?: { readonly step: string; readonly build?: object }
  }[]
}

const files = new URL('../../../../packages/lessons/src/lesson/files/', import.meta.url)

function lessonFile(id: string): LessonFile {
  return JSON.parse(readFileSync(new URL(`${id}.json`, files), 'utf8')) as LessonFile
}

const first = lessonFile('parties')
const authorize = lessonFile('authorize-url')

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true })

  test('the first lesson is taken to its end, and is done on the path', async ({ page }) => {
    await page.goto('/learn')
    await expectNoAxeFindings(page)
    await page.getByRole('link', { name: `Begin: ${first.title}` }).click()
    const lesson = page.getByRole('region', { name: 'Lesson' })
    await expect(lesson.getByText('Before the questions')).toBeVisible()
    await expectNoAxeFindings(page)
    await press(page, 'Begin')
    for (const [at, { predict, send }] of first.rounds.entries()) {
      const place = `Question ${String(at + 1)} of ${String(first.rounds.length)}`
      await expect(lesson.getByText(place)).toBeVisible()
      await lesson.getByRole('radio', { name: plain(predict.right) }).check()
      if (at === 0) await expectNoAxeFindings(page)
      await press(page, send ? 'Answer and send' : 'Answer')
      await expect(lesson.getByText('You foresaw it')).toBeVisible()
      await press(page, at < first.rounds.length - 1 ? 'Go on' : 'To the end')
    }
    await expect(lesson.getByText('The lesson is through')).toBeVisible()
    await expectNoAxeFindings(page)
    await lesson.getByRole('link', { name: 'All lessons' }).click()
    await expect(page.getByText(/^1 of \d+ done$/)).toBeVisible()
  })
})

test('a message that is wrong is refused for real, and put right after a reload', async ({
  page,
}) => {
  await page.goto('/learn/authorize-url?engine=page&rung=B')
  const lesson = page.getByRole('region', { name: 'Lesson' })
  await press(page, 'Begin')
  await lesson.getByRole('radio', { name: plain(authorize.rounds[0]?.predict.right ?? '') }).check()
  await press(page, 'Answer')
  await lesson.getByRole('textbox', { name: 'Value of redirect_uri' }).fill('http://localhost:3000')
  await press(page, 'Send it')
  await expect(lesson.getByText('Refused: redirect_uri_mismatch')).toBeVisible()
  await page.reload()
  await expect(lesson.getByText('Refused: redirect_uri_mismatch')).toBeVisible()
  await expectNoAxeFindings(page)
  await press(page, 'Put it right')
  const field = lesson.getByRole('textbox', { name: 'Value of redirect_uri' })
  await expect(field).toHaveAttribute('aria-invalid', 'true')
  await field.fill('http://localhost:3000/oauth/callback')
  await field.press('Enter')
  await expect(lesson.getByText('You foresaw it')).toBeVisible()
})

test('a lesson file of one’s own is told its line, and opens when it is in order', async ({
  page,
  request,
}) => {
  await page.goto('/learn')
  const example = await (await request.get('/example.lesson.json')).text()
  const load = (text: string) =>
    page
      .getByLabel('Choose a file')
      .setInputFiles({ name: 'mine.json', mimeType: 'application/json', buffer: Buffer.from(text) })
  await load(example.replace('"minutes"', '"minuets"'))
  const part = page.getByRole('region', { name: 'A lesson of your own' })
  await expect(part.getByRole('listitem')).toHaveText(
    'Line 7 minuets is not part of a lesson file; did you mean minutes?',
  )
  await expectNoAxeFindings(page)
  await load(example.replace(/"title": "[^"]*"/, '"title": "Ours"'))
  await part.getByRole('link', { name: 'Open it' }).click()
  const lesson = page.getByRole('region', { name: 'Lesson' })
  await expect(lesson.getByRole('heading', { name: 'Ours' })).toBeVisible()
})

test('an embedded lesson comes without the frame of the page', async ({ page }) => {
  await page.goto('/embed/parties')
  const lesson = page.getByRole('region', { name: 'Lesson' })
  await expect(lesson.getByRole('heading', { name: first.title })).toBeVisible()
  await expect(page.getByRole('banner')).toHaveCount(0)
  await expect(lesson.getByText('Practice', { exact: true })).toBeVisible()
  await expectNoAxeFindings(page)
})

test('whoever knows it already tests out', async ({ page }) => {
  await page.goto('/learn/parties?test')
  for (const [at, { predict }] of first.rounds.entries()) {
    await page.getByRole('radio', { name: plain(predict.right) }).check()
    await page.getByRole('radio', { name: 'high', exact: true }).check()
    if (at === 0) await expectNoAxeFindings(page)
    const isLast = at === first.rounds.length - 1
    await page.getByRole('button', { name: isLast ? 'See how it went' : 'Next question' }).click()
  }
  await expect(page.getByText('Passed: you know this.')).toBeVisible()
  await page.getByRole('link', { name: 'Back to the path' }).click()
  await expect(page.getByText(/^1 of \d+ done$/)).toBeVisible()
})

async function press(page: Page, name: string): Promise<void> {
  await page.getByRole('region', { name: 'Run' }).getByRole('button', { name, exact: true }).click()
}

/** As it is read on the screen, without the marks for code. */
function plain(text: string): string {
  return text.replaceAll('`', '')
}

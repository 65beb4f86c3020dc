import { execFileSync } from 'node:child_process'
import { expect, test } from 'vitest'
import { explanationsOf } from '../../../src/features/message/explained/notes-of.ts'
import { ingredientsOf } from '../../../src/features/message/recipes/ingredients.ts'
import type { Recipe } from '../../../src/features/message/recipes/recipe.ts'
import { recipesOf } from '../../../src/features/message/recipes/recipes-of.ts'
import { lookUp } from '../../../src/features/message/reference-lookup.ts'
import { theWalk } from './corpus.ts'

test(
  'each line that a reader is shown gives the value on screen',
  { timeout: 120_000 },
  async () => {
    const recipes = await recipesOfTheWalk()
    expect(new Set(recipes.map(({ name }) => name))).toEqual(
      new Set([
        'challenge',
        'decode',
        'length',
        'signature',
        'moment',
        'claims',
        'count',
        'org',
        'checksum',
        'scopes',
        'accessHash',
      ]),
    )
    expect(recipes.map(({ command }) => ({ command, gives: run(command) }))).toEqual(
      recipes.map(({ command, gives }) => ({ command, gives })),
    )
  },
)

test('a Basic header is made from key and secret', () => {
  const [recipe] = recipesOf({
    named: { place: 'authorization.part', name: 'Basic credentials' },
    text: 'a2V5OnNlJ2NyZXQ=',
    raw: 'Basic a2V5OnNlJ2NyZXQ=',
    value: 'a2V5OnNlJ2NyZXQ=',
    message: { status: 200, reason: '', headers: [], body: '' as never },
    secret: null,
    verifierOf: () => undefined,
    challengeOf: () => undefined,
  })
  expect(recipe?.command).toBe(`printf %s 'key:se'\\''cret' | openssl base64 -A`)
  expect(run(recipe?.command ?? '')).toBe('a2V5OnNlJ2NyZXQ=')
})

/** One of each kind and place: lines that differ in nothing but the value prove nothing more. */
async function recipesOfTheWalk(): Promise<readonly Recipe[]> {
  const { view, messages } = await theWalk()
  const all = messages.flatMap(({ message, lines }) =>
    explanationsOf(lines, lookUp).flatMap((explanation) =>
      recipesOf({
        ...ingredientsOf(view, message),
        ...explanation,
        value: explanation.whole ?? explanation.text,
      }).map((recipe) => [`${recipe.name} ${explanation.named.place}`, recipe] as const),
    ),
  )
  return [...new Map(all).values()]
}

function run(command: string): string {
  return execFileSync('sh', ['-c', command], { encoding: 'utf8' }).replace(/\n$/, '')
}

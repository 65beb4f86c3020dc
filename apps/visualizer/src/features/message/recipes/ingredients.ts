import type { HttpRequest, HttpResponse } from '@flowscope/http-message'
import type { RunView } from '../../../run-view/run-view.ts'
import { valueStories } from '../../../run-view/values.ts'
import type { Ingredients } from './recipe.ts'

type OfTheRun = Pick<Ingredients, 'message' | 'secret' | 'verifierOf' | 'challengeOf'>

/** What the run knows that a recipe may need. */
export function ingredientsOf(view: RunView | null, message: HttpRequest | HttpResponse): OfTheRun {
  const stories = view ? valueStories(view.moments) : []
  const textOf = (handle: string | null | undefined) =>
    stories.find((story) => story.handle === handle)?.text ?? undefined
  const handleOf = (text: string) => stories.find((story) => story.text === text)?.handle
  return {
    message,
    secret: view?.run.setup.client.consumerSecret ?? null,
    verifierOf: (challenge) => textOf(stories.find(({ text }) => text === challenge)?.from),
    challengeOf: (verifier) => {
      const made = handleOf(verifier)
      return stories.find(({ from }) => from !== null && from === made)?.text ?? undefined
    },
  }
}

import type { HttpRequest } from '@flowscope/http-message'
import { loginOrigin } from '@flowscope/participants'
import type { MessageEdit } from '../contract.ts'
import type { Scene } from '../scene.ts'
import { StageError } from '../stage-error.ts'
import { fillHandles } from './fill-handles.ts'
import { tellingFormsOf, tells, type TellingForms } from './tells.ts'

/** What the learner wrote into the messages of one run. */
export interface LearnerEdits {
  /**
   * The edit as it travels, its handles replaced by their values.
   *
   * @throws StageError when a secret stands in it, or it leads to another host
   */
  readonly filled: (edit: MessageEdit) => MessageEdit
  /** The secrets of the run that the learner did not write, in every form. */
  readonly tellingForms: () => TellingForms
}

export function learnerEdits(scene: Scene): LearnerEdits {
  const typed: string[] = []
  const forms = remembering(scene, typed)
  return {
    filled: (edit) => {
      const text = JSON.stringify(edit)
      if (tells(forms(), text)) throw secretInPlain()
      typed.push(text)
      const filled = fillHandles(edit, scene.state.book)
      if (filled.kind === 'request') onlyToSalesforce(scene, filled.request)
      return filled
    },
    tellingForms: forms,
  }
}

/** Forms are many and asked for often; they change only with the names of the run. */
function remembering(scene: Scene, typed: readonly string[]): () => TellingForms {
  let of: object | null = null
  let forms: TellingForms = new Set()
  return () => {
    if (of !== scene.state.book) forms = tellingFormsOf(scene, typed)
    of = scene.state.book
    return forms
  }
}

/** A message of this run goes where the run goes; no edit takes a token to another host. */
function onlyToSalesforce(scene: Scene, { scheme, authority }: HttpRequest): void {
  const { grants } = scene.state
  const places = grants.flatMap(({ tokens }) => [tokens.instanceUrl, tokens.id])
  const known = [loginOrigin(scene.setup.client), ...places].map((url) => new URL(url).origin)
  if (!known.includes(`${scheme}://${authority.toLowerCase()}`)) {
    throw new StageError(`In a live run no message is led to another host, such as ${authority}.`)
  }
}

function secretInPlain(): StageError {
  return new StageError(
    'A secret stands in this message in plain. Write its name in brackets instead, such as [secret·1].',
  )
}

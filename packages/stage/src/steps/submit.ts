import {
  buttonNamed,
  fillForm,
  readPage,
  type Page,
  type PageForm,
  type Typed,
} from '@flowscope/participants'
import type { RunSetup, UserSetup } from '@flowscope/reference'
import type { Draft, FormFieldDraft, Performed, SubmitStep } from '../contract.ts'
import { update, type Scene } from '../scene.ts'
import { StageError } from '../stage-error.ts'
import { frontRequest, navigate } from './front.ts'
import { consentForm, loginForm, verificationForm } from './salesforce-forms.ts'

export function formDraft(scene: Scene, step: SubmitStep): Draft {
  const { url, form } = formFor(scene, step)
  return {
    kind: 'form',
    step,
    url,
    fields: form.fields.flatMap(visibleField),
    buttons: form.buttons.map(({ name, id, label }) => ({ name: name ?? id ?? '', label })),
    suggestion: step === 'logIn' ? answersOf(scene, form) : [],
  }
}

/** The user fills in the form and presses a button. */
export async function submit(
  scene: Scene,
  step: SubmitStep,
  typed: Typed,
  pressed: string,
): Promise<Performed> {
  const { url, form } = formFor(scene, step)
  const button = buttonNamed(form, pressed)
  if (!button) throw new StageError(`The form has no button named "${pressed}".`)
  const navigation = fillForm(url, form, typed, button)
  const username = typed.find(([field]) => field === 'username')?.[1]
  if (username !== undefined) update(scene, { typedUsername: username.trim() })
  return navigate(scene, navigation, frontRequest(scene, navigation))
}

function formFor({ state }: Scene, step: SubmitStep): { url: string; form: PageForm } {
  const { url, html } = state.browser
  const page = html === null ? null : readPage(html)
  const form = page && (step === 'logIn' ? proofForm(page) : consentForm(page))
  if (url !== null && form) return { url, form }
  const wanted = step === 'logIn' ? 'login' : 'consent'
  throw new StageError(
    `The browser does not show the ${wanted} page: let it follow to there first.`,
  )
}

function visibleField({ name, type, label, value }: PageForm['fields'][number]): FormFieldDraft[] {
  return type === 'hidden' ? [] : [{ name, type, label, value }]
}

/** Where the user proves who they are: by password, and on an unknown browser by a code. */
function proofForm(page: Page): PageForm | undefined {
  return loginForm(page) ?? verificationForm(page)
}

/** What the practice user knows by heart, or was sent; empty for a user that no org has. */
function answersOf({ setup, state, session }: Scene, form: PageForm): Typed {
  const { username } = session === 'attacker' ? setup.attacker : setup
  if (form.fields.some(({ name }) => name === 'emc')) {
    const asked = userNamed(setup, state.typedUsername ?? username)
    return [['emc', asked?.verificationCode ?? '']]
  }
  const user = userNamed(setup, username)
  if (!user) return []
  return [
    ['username', user.username],
    ['pw', user.password],
  ]
}

function userNamed({ world }: RunSetup, username: string): UserSetup | undefined {
  return world.orgs.flatMap(({ users }) => users).find((each) => each.username === username)
}

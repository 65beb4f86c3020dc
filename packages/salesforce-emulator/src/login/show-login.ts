import { formValue, parseForm, queryOf } from '@flowscope/http-message'
import { currentSession } from '../org/browser-sessions.ts'
import { displayOf, type Display } from '../pages/display.ts'
import { readingPage } from '../pages/page-parameters.ts'
import { pageAnswer, type Answer } from '../world/answer.ts'
import type { Parameters } from '../world/parameters.ts'
import type { RefusalAnswer } from '../world/refusal.ts'
import type { Visit } from '../world/visit.ts'
import { homePage } from './home-page.ts'
import { loginPage, type SavedUsername } from './login-page.ts'
import { localPath, loginUrl } from './login-url.ts'
import { rememberedUsernames } from './remembered-usernames.ts'
import { waitingRequest } from './waiting-request.ts'

/** `GET /`: the login page (sheet §1.2, hop 3), or who is logged in. */
export async function showLogin(visit: Visit): Promise<Answer> {
  const { parameters } = await readingPage.run({ visit })
  const session = await currentSession(visit)
  visit.trail.reach('login.shown')
  if (session && !parameters.has('startURL')) return pageAnswer(homePage(session.user.username))
  return pageAnswer(loginPage({ ...(await whatIsKnown(visit, parameters)), error: null }))
}

/** The login page once more, after a login that was refused. */
export function loginAgain(
  { username, startUrl, display, sentence }: Extract<RefusalAnswer, { place: 'loginPage' }>,
  visit: Visit,
): Answer {
  const isRemembered = rememberedUsernames(visit.request).includes(username)
  const known = { username, isRemembered, saved: [], startUrl, display }
  return pageAnswer(loginPage({ ...known, isSandbox: isSandbox(visit), error: sentence }))
}

async function whatIsKnown(visit: Visit, parameters: Parameters) {
  const startUrl = localPath(parameters.get('startURL'))
  const display = displayOf(parameters.get('display') ?? displayWithin(startUrl))
  const remembered = rememberedUsernames(visit.request)
  const hint = parameters.get('un')
  const mustChoose = hint === undefined && (await isChoiceAsked(visit, startUrl))
  const username = hint ?? (mustChoose ? '' : (remembered[0] ?? ''))
  return {
    username,
    isRemembered: remembered.includes(username),
    saved: mustChoose ? remembered.map(savedAt(visit, startUrl, display)) : [],
    startUrl,
    display,
    isSandbox: isSandbox(visit),
  }
}

/** The page that waits for the login keeps its shape in its own address. */
function displayWithin(startUrl: string): string | undefined {
  return formValue(parseForm(queryOf(startUrl)), 'display')
}

/** @see sheet §3: `prompt=select_account` shows saved usernames */
async function isChoiceAsked({ world }: Visit, startUrl: string): Promise<boolean> {
  return (await waitingRequest(world, startUrl))?.prompt.includes('select_account') ?? false
}

function savedAt({ place }: Visit, startUrl: string, display: Display) {
  const shape = display === 'page' ? '' : `&display=${display}`
  return (username: string): SavedUsername => ({
    username,
    url: `${loginUrl(place.origin, startUrl)}&un=${encodeURIComponent(username)}${shape}`,
  })
}

function isSandbox({ place }: Visit): boolean {
  return place.orgs.every((org) => org.isSandbox)
}

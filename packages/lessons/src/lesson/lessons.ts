import appKinds from './files/app-kinds.json' with { type: 'json' }
import authorizeUrl from './files/authorize-url.json' with { type: 'json' }
import callbackAndState from './files/callback-and-state.json' with { type: 'json' }
import callingTheApi from './files/calling-the-api.json' with { type: 'json' }
import consentAndScopes from './files/consent-and-scopes.json' with { type: 'json' }
import errors from './files/errors.json' with { type: 'json' }
import expiryAndRefresh from './files/expiry-and-refresh.json' with { type: 'json' }
import flowChoice from './files/flow-choice.json' with { type: 'json' }
import login from './files/login.json' with { type: 'json' }
import parties from './files/parties.json' with { type: 'json' }
import pkce from './files/pkce.json' with { type: 'json' }
import redirectNotForm from './files/redirect-not-form.json' with { type: 'json' }
import registeringTheApp from './files/registering-the-app.json' with { type: 'json' }
import revoke from './files/revoke.json' with { type: 'json' }
import theExchange from './files/the-exchange.json' with { type: 'json' }
import tokenResponse from './files/token-response.json' with { type: 'json' }
import walkFromMemory from './files/walk-from-memory.json' with { type: 'json' }
import whyACode from './files/why-a-code.json' with { type: 'json' }
import type { Lesson } from './lesson.ts'
import { lessonOf, type LessonFile } from './lesson-of.ts'

/** Lessons that belong together, and where their messages travel. */
export interface LessonChapter {
  readonly title: string
  readonly channel: 'set-up' | 'front' | 'back'
  readonly lessons: readonly Lesson[]
}

/** The path through the Web Server Flow, from who takes part to which flow to choose. */
export const lessonPath: readonly LessonChapter[] = [
  {
    title: 'Before the first message',
    channel: 'set-up',
    lessons: built(parties, registeringTheApp),
  },
  {
    title: 'Out through the browser, and back',
    channel: 'front',
    lessons: built(
      redirectNotForm,
      authorizeUrl,
      login,
      consentAndScopes,
      callbackAndState,
      whyACode,
    ),
  },
  {
    title: 'Behind the browser’s back',
    channel: 'back',
    lessons: built(theExchange, tokenResponse, pkce, callingTheApi, expiryAndRefresh, revoke),
  },
  {
    title: 'Finding your way about',
    channel: 'set-up',
    lessons: built(errors, appKinds, flowChoice, walkFromMemory),
  },
]

export const lessons: readonly Lesson[] = lessonPath.flatMap((chapter) => chapter.lessons)

export function lessonNamed(id: string): Lesson | undefined {
  return lessons.find((lesson) => lesson.id === id)
}

/** The tests hold these files to the schema, so that nobody who reads a lesson has to. */
function built(...files: readonly unknown[]): readonly Lesson[] {
  return files.map((file) => lessonOf(file as LessonFile))
}

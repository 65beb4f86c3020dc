import type { Exchange, Handle, HttpRequest, HttpResponse, PartyId } from '@flowscope/http-message'
import type { Fact, Landing, Verdict } from '@flowscope/participants'
import type { ClientSetup, TeachersNote, WorldChange } from '@flowscope/reference'
import type {
  ActStep,
  AttackStep,
  Restart,
  SendStep,
  StepId,
  SubmitStep,
  Taking,
} from './step-names.ts'

export type { Cause, Compared, Fact, Landing, RefusalPlace, Verdict } from '@flowscope/participants'
export type { ActStep, AttackStep, Restart, SendStep, StepId, SubmitStep }

/** One of the 13 rows of teaching, and the registration before them. */
export type StationId =
  | 'register'
  | 'connect'
  | 'redirect-out'
  | 'authorize-request'
  | 'login'
  | 'consent'
  | 'redirect-back'
  | 'callback'
  | 'token-request'
  | 'token-response'
  | 'api-call'
  | 'expiry'
  | 'refresh'
  | 'revoke'

/** Whose browser and whose try to connect: the user's, or the attacker's own. */
export type SessionId = 'victim' | 'attacker'

/** Left out, the user decides; an attacker has a browser and an account as well. */
interface ByWhom {
  readonly as?: 'attacker'
}

export type Decision =
  | ({ readonly type: 'act'; readonly step: ActStep } & ByWhom)
  /** `edit` replaces the drafted request (or, for `redirect`, the drafted answer) as a whole. */
  | ({ readonly type: 'send'; readonly step: SendStep; readonly edit?: MessageEdit } & ByWhom)
  | ({
      readonly type: 'submit'
      readonly step: SubmitStep
      /** Only what the user typed; the form's hidden fields are the page's own. */
      readonly typed: readonly (readonly [field: string, value: string])[]
      /** The `name` of the button pressed. */
      readonly button: string
    } & ByWhom)
  | { readonly type: 'attack'; readonly step: AttackStep; readonly edit?: MessageEdit }
  | { readonly type: 'advanceClock'; readonly milliseconds: number }
  /** Live only: the learner's own browser goes to Salesforce, where nothing can be observed. */
  | { readonly type: 'leave' }
  /** The user closes the browser window. */
  | ({ readonly type: 'cancel' } & ByWhom)
  | ({ readonly type: 'restart'; readonly how: Restart } & ByWhom)
  /** Somebody saves other settings, or something begins to go wrong. */
  | { readonly type: 'configure'; readonly change: Configuration }

/** Settings of Salesforce, what goes wrong on purpose, or the web app's own configuration. */
export type Configuration =
  WorldChange | { readonly at: 'webApp'; readonly settings: Partial<WebAppSettings> }

/** Where the web app answers cannot be changed while it runs. */
export type WebAppSettings = Omit<ClientSetup, 'origin'>

export type MessageEdit =
  | { readonly kind: 'request'; readonly request: HttpRequest }
  | { readonly kind: 'answer'; readonly answer: HttpResponse }

/** What a learner's side is about to write, or a form that waits for the user. */
export type Draft =
  | {
      readonly kind: 'act'
      /** A taking sends nothing either: the attacker looks on. */
      readonly step: ActStep | Taking
      readonly from: PartyId
      readonly to: PartyId
    }
  | {
      readonly kind: 'request'
      readonly step: SendStep | AttackStep
      readonly from: PartyId
      readonly to: PartyId
      readonly channel: 'front' | 'back'
      readonly request: HttpRequest
    }
  | {
      readonly kind: 'answer'
      readonly step: 'redirect'
      /** What the browser asks and the web app is about to answer. */
      readonly request: HttpRequest
      readonly answer: HttpResponse
    }
  | {
      readonly kind: 'form'
      readonly step: SubmitStep
      /** Address of the page that holds the form. */
      readonly url: string
      readonly fields: readonly FormFieldDraft[]
      readonly buttons: readonly { readonly name: string; readonly label: string }[]
      /** What the practice user would type, so that nobody has to: username and password. */
      readonly suggestion: readonly (readonly [field: string, value: string])[]
    }

export interface FormFieldDraft {
  readonly name: string
  readonly type: 'text' | 'password' | 'checkbox'
  readonly label: string
  readonly value: string
}

/** What the user's browser shows. */
export interface BrowserView {
  readonly url: string
  /** The page's HTML as received; `null` while nothing is shown. */
  readonly html: string | null
}

/** The outcome of a decision. */
export interface Performed {
  readonly exchange: Exchange | null
  readonly verdict: Verdict | null
  readonly facts: readonly Fact[]
  /** The values that were named here; a live run leaves them out, since values never leave a party. */
  readonly named?: readonly (readonly [value: string, handle: Handle])[]
  readonly note: TeachersNote | null
  readonly landing: Landing | null
  readonly view: BrowserView | null
  /** The world's clock afterwards, milliseconds since the epoch. */
  readonly clock: number
}

export interface Stage {
  /** What would be sent now. @throws StageError when the step is not possible here */
  readonly draft: (step: StepId, as?: 'attacker') => Promise<Draft>
  readonly perform: (decision: Decision) => Promise<Performed>
  readonly close: () => Promise<void>
}

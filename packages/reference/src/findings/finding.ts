import type { Sources, Mark } from '../source.ts'

/**
 * Where a refusal surfaced: bare body at the authorize URL, Salesforce's error page, a redirect to
 * the web app, or the answer of an endpoint.
 */
export type FindingPlace =
  'authorizeBody' | 'errorPage' | 'redirect' | 'tokenResponse' | 'revokeResponse' | 'apiResponse'

/** Where in Salesforce's Setup a thing is put right. */
export interface SetupPage {
  /** The way there, as a person clicks it. */
  readonly path: string
  /** The label of the setting; `null` where no single one is to blame. */
  readonly setting: string | null
}

/** What a refusal means, what usually causes it, and how it is put right. */
export interface Finding {
  /** Unique and stable: `tokenResponse.invalid_grant.expired-authorization-code`. */
  readonly id: string
  readonly code: string
  /** Salesforce's words; left out where the code alone decides or the words are not known. */
  readonly description?: string
  readonly places: readonly [FindingPlace, ...FindingPlace[]]
  /** One sentence: what Salesforce is saying. */
  readonly meaning: string
  /** Likely causes in the real world, the most frequent first. */
  readonly causes: readonly [string, ...string[]]
  readonly fix: string
  /** `null` where the fix is in the web app's code or in the user's hands. */
  readonly setup: SetupPage | null
  readonly sources: Sources
  readonly mark: Mark
}

type Shared = Pick<Finding, 'places' | 'sources' | 'mark' | 'setup'>
type Row = Omit<Finding, 'id' | keyof Shared> & Partial<Shared>

/** Findings that share place, source, mark and Setup page unless a row says otherwise. */
export function diagnose(shared: Shared, rows: readonly Row[]): readonly Finding[] {
  return rows.map((row) => {
    const finding = { ...shared, ...row }
    return { id: idOf(finding), ...finding }
  })
}

function idOf({ places, code, description }: Omit<Finding, 'id'>): string {
  const words = (description ?? '').toLowerCase().replace(/[^a-z0-9]+/g, '-')
  return [places[0], code, words.replace(/^-|-$/g, '')].filter((part) => part !== '').join('.')
}

import { scopeFor } from '../scopes.ts'
import { apiNameOf } from './api-name.ts'
import type { GuideValues } from './guide.ts'
import { wordsOf } from './scope-choices.ts'
import { metadataXml } from './xml.ts'

/** How sure the name of a field is: Salesforce writes it down, or files of others have it. */
export type FieldMark = 'documented' | 'seen'

export interface MetadataFile {
  /** The metadata type, `ExternalClientApplication`. */
  readonly type: string
  /** Below the folder of the source, `externalClientApps/Flowscope.eca-meta.xml`. */
  readonly path: string
  /** XML. */
  readonly text: string
  /** What the file does not say, since its name is not known well enough. */
  readonly leftOut: readonly LeftOut[]
}

export interface LeftOut {
  /** In a reader's words: `the scope mcp_api`. */
  readonly what: string
  /** The field in which others have it; `null` where none was seen. */
  readonly field: string | null
}

/**
 * An external client app as files to deploy. Policies are left to their defaults, which fit: Salesforce
 * makes them when the app is saved.
 *
 * @param trust `documented` writes only fields that Salesforce names (sheet §9.3) and lists the others
 *   as left out: such files do not name their app and cannot be deployed alone. `seen` also writes
 *   those that files of others have.
 */
export function externalClientAppFiles(
  values: GuideValues,
  trust: FieldMark,
): readonly MetadataFile[] {
  const name = apiNameOf(values.appName)
  return [header(values), globalSettings(values, name), settings(values, name)].map((planned) =>
    written(planned, name, trust),
  )
}

interface Planned {
  readonly type: string
  readonly folder: string
  readonly suffix: string
  readonly fields: readonly PlannedField[]
  readonly unnamed: readonly string[]
}

interface PlannedField {
  readonly name: string
  readonly value: string
  readonly what: string
  readonly mark: FieldMark
}

function header({ appName, contactEmail }: GuideValues): Planned {
  return {
    type: 'ExternalClientApplication',
    folder: 'externalClientApps',
    suffix: 'eca',
    fields: [
      seen('label', appName, 'the name of the app'),
      seen('contactEmail', contactEmail, 'the contact e-mail'),
      seen('distributionState', 'Local', 'the distribution state'),
    ],
    unnamed: [],
  }
}

function globalSettings(
  { callbackUrl, pkce, usesSecret, appName }: GuideValues,
  name: string,
): Planned {
  return {
    type: 'ExtlClntAppGlobalOauthSettings',
    folder: 'extlClntAppGlobalOauthSets',
    suffix: 'ecaGlblOauth',
    fields: [
      documented('callbackUrl', callbackUrl),
      documented('isConsumerSecretOptional', String(!usesSecret)),
      documented('isSecretRequiredForRefreshToken', String(usesSecret)),
      documented('isPkceRequired', String(pkce)),
      ...belonging(appName, name),
    ],
    unnamed: [],
  }
}

function settings({ scope, appName }: GuideValues, name: string): Planned {
  const found = wordsOf(scope).map((value) => ({ value, name: scopeFor(value)?.metadataName }))
  const named = found.flatMap((each) => (each.name ? [each.name] : []))
  return {
    type: 'ExtlClntAppOauthSettings',
    folder: 'extlClntAppOauthSettings',
    suffix: 'ecaOauth',
    fields: [
      documented('commaSeparatedOauthScopes', [...new Set(named)].join(',')),
      ...belonging(appName, name),
    ],
    unnamed: found.flatMap((each) => (each.name ? [] : [`the scope ${each.value}`])),
  }
}

/** What ties settings to their app. */
function belonging(appName: string, name: string): readonly PlannedField[] {
  return [
    seen('externalClientApplication', name, 'the app to which the settings belong'),
    seen('label', appName, 'the name of the settings'),
  ]
}

function documented(name: string, value: string): PlannedField {
  return { name, value, what: name, mark: 'documented' }
}

function seen(name: string, value: string, what: string): PlannedField {
  return { name, value, what, mark: 'seen' }
}

function written(
  { type, folder, suffix, fields, unnamed }: Planned,
  name: string,
  trust: FieldMark,
): MetadataFile {
  const isSure = ({ mark }: PlannedField) => trust === 'seen' || mark === 'documented'
  const doubtful = fields.filter((field) => !isSure(field))
  return {
    type,
    path: `${folder}/${name}.${suffix}-meta.xml`,
    text: metadataXml(
      type,
      fields.filter(isSure).map((field) => [field.name, field.value] as const),
    ),
    leftOut: [
      ...doubtful.map(({ what, name: field }) => ({ what, field })),
      ...unnamed.map((what) => ({ what, field: null })),
    ],
  }
}

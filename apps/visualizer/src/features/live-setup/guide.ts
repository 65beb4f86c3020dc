import {
  connectedAppGuide,
  externalClientAppGuide,
  type GuideField,
  type GuideStep,
  type GuideValues,
} from '@flowscope/reference'
import type { SetupForm } from './form.ts'
import { proofOf } from './read-form.ts'

/** What the guide and the files are written for. */
export function guideValues(form: SetupForm, callbackUrl: string): GuideValues {
  const { appName, contactEmail, scope } = form
  return { appName, contactEmail, callbackUrl, scope, ...proofOf(form) }
}

export function guideFor(form: SetupForm, callbackUrl: string): readonly GuideStep[] {
  const values = guideValues(form, callbackUrl)
  return form.appKind === 'externalClientApp'
    ? externalClientAppGuide(values)
    : connectedAppGuide(values)
}

export function isTicked({ ticked, appKind }: SetupForm, { id }: GuideStep): boolean {
  return ticked.includes(`${appKind}.${id}`)
}

export function withTick(form: SetupForm, { id }: GuideStep, isOn: boolean): readonly string[] {
  const name = `${form.appKind}.${id}`
  const others = form.ticked.filter((each) => each !== name)
  return isOn ? [...others, name] : others
}

/** What is done with one label: several values are chosen from one list. */
export interface FieldGroup {
  readonly action: GuideField['action']
  readonly label: string
  readonly values: readonly string[]
  readonly why: string
}

/** Fields of the same label that follow each other are told together. */
export function groupsOf(fields: readonly GuideField[]): readonly FieldGroup[] {
  const groups: FieldGroup[] = []
  for (const { action, label, value, why } of fields) {
    const values = value === null || value === '' ? [] : [value]
    const last = groups.at(-1)
    const goesOn = last?.action === action && last.label === label
    if (goesOn) groups.splice(-1, 1, { ...last, values: [...last.values, ...values] })
    else groups.push({ action, label, values, why })
  }
  return groups
}

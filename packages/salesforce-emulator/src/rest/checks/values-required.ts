import type { Check } from '../../world/checklist.ts'
import { restRefusal } from './rest-refusal.ts'
import type { WithValues } from './values-writable.ts'

/** An account has a name; `Name` is the only field that it must have. */
export const nameGiven: Check<WithValues, object> = {
  name: 'values.required',
  examine: ({ values }) => {
    if ((values.Name ?? null) === null) throw nameMissing()
    return {}
  },
}

/** A change may leave the name out, and not take it away. */
export const nameKept: Check<WithValues, object> = {
  name: 'values.required',
  examine: ({ values }) => {
    if (values.Name === null) throw nameMissing()
    return {}
  },
}

function nameMissing() {
  const details = { values: { fields: 'Name' }, fields: ['Name'] }
  return restRefusal(400, 'values.required', { stored: 'Name', received: null }, details)
}

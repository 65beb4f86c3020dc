import { useCallback, useEffect, useState } from 'react'
import { formOf, type ChangeForm, type SetupForm } from './form.ts'
import { looksLikeSecret } from './consumer-key.ts'

const formKey = 'flowscope.live set-up'

/** The form as it was left on this device, and how to change it. */
export function useSetupForm(): readonly [SetupForm, ChangeForm] {
  const [form, setForm] = useState(keptForm)
  const change = useCallback<ChangeForm>((some) => {
    setForm((before) => ({ ...before, ...some }))
  }, [])
  useEffect(() => {
    keepForm(form)
  }, [form])
  return [form, change]
}

/** Forgets what was filled in and ticked. */
export function eraseForm(): void {
  try {
    localStorage.removeItem(formKey)
  } catch {
    // Nothing was kept.
  }
}

function keptForm(): SetupForm {
  try {
    return formOf(localStorage.getItem(formKey))
  } catch {
    return formOf(null)
  }
}

/** A secret that was pasted where the key belongs is not kept: nothing that is secret is. */
function keepForm(form: SetupForm): void {
  const consumerKey = looksLikeSecret(form.consumerKey) ? '' : form.consumerKey
  const mockKey = looksLikeSecret(form.mockKey) ? '' : form.mockKey
  try {
    localStorage.setItem(formKey, JSON.stringify({ ...form, consumerKey, mockKey }))
  } catch {
    // Then the form lasts as long as the page.
  }
}

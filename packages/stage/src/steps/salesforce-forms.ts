import type { Page, PageForm } from '@flowscope/participants'

/** The form that asks for username and password (sheet §13.1). */
export function loginForm({ forms }: Page): PageForm | undefined {
  return forms.find(({ fields }) => fields.some(({ name }) => name === 'pw'))
}

/** The form that asks for consent, known by its Allow button (sheet §13.2). */
export function consentForm({ forms }: Page): PageForm | undefined {
  return forms.find(({ buttons }) => buttons.some(({ id }) => id === 'oaapprove'))
}

/** The form that asks an unknown browser for the code that was sent (sheet §13.3). */
export function verificationForm({ forms }: Page): PageForm | undefined {
  return forms.find(({ fields }) => fields.some(({ name }) => name === 'emc'))
}

import type { SetupPage } from '@flowscope/reference'

type NamedPage = SetupPage & { readonly setting: string }

/** A page of Setup that the reference knows, with one setting on it. */
export function pageOf(page: (setting: string) => SetupPage, setting: string): NamedPage {
  return { path: page(setting).path, setting }
}

export function passwordPolicies(setting: string): SetupPage {
  return { path: 'Setup → Security → Password Policies', setting }
}

export function sessionSettings(setting: string): SetupPage {
  return { path: 'Setup → Security → Session Settings', setting }
}

export function companyInformation(setting: string): SetupPage {
  return { path: 'Setup → Company Settings → Company Information', setting }
}

export function networkAccess(setting: string): SetupPage {
  return { path: 'Setup → Security → Network Access', setting }
}

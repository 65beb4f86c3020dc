import type { OrgSetup } from '@flowscope/reference'

/** What an org is called in settings and addresses: `acme`, or `acme--dev` for a sandbox. */
export function nameOf({ myDomain, sandbox }: Pick<OrgSetup, 'myDomain' | 'sandbox'>): string {
  return sandbox === null ? myDomain : `${myDomain}--${sandbox}`
}

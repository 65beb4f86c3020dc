/** A kind of host that a live run calls; the sheet's table of hosts is §1.1. */
export type LiveHostKind =
  | 'login'
  | 'sandboxLogin'
  | 'myDomain'
  | 'sandboxMyDomain'
  | 'experienceSite'
  | 'instance'
  | 'extra'
  | 'mock'

type SalesforceHostKind = Exclude<LiveHostKind, 'extra' | 'mock'>

/**
 * What kind of host a login host is, judged by its name alone: whether it may be called is the host
 * rule's affair.
 *
 * @param loginHost host, perhaps with port and path, as in {@link LiveSetup}
 */
export function liveHostKind(loginHost: string): LiveHostKind {
  const name = loginHost.replace(/[:/].*$/, '').toLowerCase()
  if (name === 'localhost' || name.endsWith('.localhost')) return 'mock'
  return salesforceHostKind(name) ?? 'extra'
}

/**
 * The kind of a host at Salesforce, `null` for every other name. The suffixes are those of the sheet,
 * §1.1. Inferred: a My Domain may have any one label in front of `my` (`develop` and `scratch` were
 * seen), and a sandbox from before that label was introduced has its two hyphens all the same. Left
 * out, since nothing tells that OAuth answers there: `api.salesforce.com` and `my.sfcrmproducts.cn`.
 *
 * @param host in lower case, without port
 */
export function salesforceHostKind(host: string): SalesforceHostKind | null {
  const labels = host.split('.')
  if (labels.some((label) => label.startsWith('xn--'))) return null
  return shapes.find(({ shape }) => fits(labels, shape))?.kind ?? null
}

type LabelShape = string | RegExp

const anyLabel = /^[a-z0-9-]+$/
const sandboxName = /^[a-z0-9][a-z0-9-]*--[a-z0-9]+$/
const orgName = /^(?!.*--)[a-z0-9-]+$/
const partition = /^(?!sandbox$)[a-z0-9]+$/
const instanceName = /^[a-z]{2,3}[1-9]\d{0,3}$/

interface HostShape {
  readonly shape: readonly LabelShape[]
  readonly kind: SalesforceHostKind
}

const shapes: readonly HostShape[] = [
  { shape: ['login', 'salesforce', 'com'], kind: 'login' },
  { shape: ['test', 'salesforce', 'com'], kind: 'sandboxLogin' },
  { shape: [orgName, 'my', 'salesforce', 'com'], kind: 'myDomain' },
  { shape: [orgName, partition, 'my', 'salesforce', 'com'], kind: 'myDomain' },
  { shape: [sandboxName, 'my', 'salesforce', 'com'], kind: 'sandboxMyDomain' },
  { shape: [sandboxName, anyLabel, 'my', 'salesforce', 'com'], kind: 'sandboxMyDomain' },
  { shape: [anyLabel, 'my', 'site', 'com'], kind: 'experienceSite' },
  { shape: [orgName, partition, 'my', 'site', 'com'], kind: 'experienceSite' },
  { shape: [sandboxName, 'sandbox', 'my', 'site', 'com'], kind: 'experienceSite' },
  { shape: [anyLabel, 'force', 'com'], kind: 'experienceSite' },
  { shape: [instanceName, 'salesforce', 'com'], kind: 'instance' },
]

/** Label by label: a suffix of characters would also fit `evil-salesforce.com`. */
function fits(labels: readonly string[], shape: readonly LabelShape[]): boolean {
  return (
    labels.length === shape.length &&
    shape.every((expected, at) => {
      const label = labels[at] ?? ''
      return typeof expected === 'string' ? expected === label : expected.test(label)
    })
  )
}

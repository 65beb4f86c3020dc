import type { FailureKind, TlsReason } from '@flowscope/http-message'

export interface FailureText {
  readonly kind: FailureKind
  /** What happened and what to do about it; names the host. */
  readonly sentence: (host: string) => string
  readonly reason?: TlsReason
}

const outOfTime = {
  kind: 'tls',
  sentence: (host: string) =>
    `The certificate of ${host} is not valid at the time that this computer’s clock shows. Look at the clock first.`,
} as const

export const failureTexts = {
  unknownName: {
    kind: 'hostNotFound',
    sentence: (host) =>
      `The name ${host} leads to no address. Look at its spelling; a My Domain that was renamed and a sandbox that was deleted have none any more.`,
  },
  lookupFailed: {
    kind: 'hostNotFound',
    sentence: (host) =>
      `The name ${host} could not be looked up just now. Is this computer online, and does its name server answer?`,
  },
  insideAddress: {
    kind: 'addressRefused',
    sentence: (host) =>
      `${host} leads to an address that is not public, so nothing was sent. Salesforce has public addresses only: a hosts file, a VPN or a name server of this network gives another one.`,
  },
  refused: {
    kind: 'connectionRefused',
    sentence: (host) => `${host} refused the connection. A firewall on the way does so too.`,
  },
  noMock: {
    kind: 'connectionRefused',
    sentence: (host) => `No mock answers at ${host}. Is it started?`,
  },
  noRoute: {
    kind: 'connectionRefused',
    sentence: (host) => `No way leads from here to ${host}. Is this computer online?`,
  },
  noAnswer: {
    kind: 'timeout',
    sentence: (host) =>
      `${host} did not answer in time. Whether it acted on the message is unknown. A firewall that drops messages looks like this; where the network has a proxy, HTTPS_PROXY names it.`,
  },
  cut: {
    kind: 'connectionCut',
    sentence: (host) =>
      `The connection to ${host} was cut before an answer had come. Whether it acted on the message is unknown.`,
  },
  tooLong: {
    kind: 'connectionCut',
    sentence: (host) =>
      `The answer of ${host} is longer than 1 MB, so it was not read to its end. A query with a LIMIT is answered in less.`,
  },
  unknownIssuer: {
    kind: 'tls',
    reason: 'unknownIssuer',
    sentence: (host) =>
      `The certificate of ${host} is signed by an authority that Node does not know. Where a company’s proxy reads along, NODE_EXTRA_CA_CERTS names the file with the company’s authority.`,
  },
  expired: { ...outOfTime, reason: 'expired' },
  notYetValid: { ...outOfTime, reason: 'notYetValid' },
  otherName: {
    kind: 'tls',
    reason: 'otherName',
    sentence: (host) =>
      `The certificate that came is not for ${host}. Something else answers in its place: a sign-in page of the network, or a host name that is spelled wrong.`,
  },
  certificate: {
    kind: 'tls',
    sentence: (host) => `The certificate of ${host} does not hold, so nothing was sent.`,
  },
  noCommonProtocol: {
    kind: 'tls',
    reason: 'noCommonProtocol',
    sentence: (host) =>
      `No secure connection to ${host} came about: the other side does not speak TLS 1.2 or newer. Something on the way may stand in for it.`,
  },
  notHttp: {
    kind: 'notHttp',
    sentence: (host) => `What ${host} sent is not HTTP. Something on the way may stand in for it.`,
  },
} as const satisfies Readonly<Record<string, FailureText>>

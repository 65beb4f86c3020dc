import { deduced, rfc, type Source, type Sources } from '../source.ts'
import type { LikelyCause, LiveFinding } from './live-finding.ts'

/** Why no answer came, and what of a certificate did not hold. */
export interface NetworkFault {
  readonly kind:
    | 'connectionRefused'
    | 'hostNotFound'
    | 'timeout'
    | 'connectionCut'
    | 'tls'
    | 'notHttp'
    | 'proxy'
    | 'addressRefused'
  readonly reason?: TlsReason
}

export type TlsReason =
  'unknownIssuer' | 'expired' | 'notYetValid' | 'otherName' | 'noCommonProtocol'

/** What stopped a message on its way; none of these is a word of Salesforce. */
export function networkFindingFor({ kind, reason }: NetworkFault): LiveFinding {
  const id = kind === 'tls' && reason ? `network.tls.${reason}` : `network.${kind}`
  const found = networkFindings.find((finding) => finding.id === id)
  if (!found) throw new TypeError(`No finding is called ${id}`)
  return found
}

const tls = rfc(8446)
const certificates = rfc(5280, '6')
const http = rfc(9110)
const nodeEnvironment: Source = {
  title: 'Node.js: environment variables',
  section: 'NODE_EXTRA_CA_CERTS',
  url: 'https://nodejs.org/api/cli.html#node_extra_ca_certsfile',
}

type Told = readonly [cause: string, fix: string]

/** In the order in which a message meets them. */
export const networkFindings: readonly LiveFinding[] = [
  network(
    'addressRefused',
    'This program did not send the message: the place is not one it may call.',
    [
      [
        'A hosts file, a VPN or a name server of this network gives the name an address that is not public.',
        'Look the name up from another network; Salesforce has public addresses only.',
      ],
      [
        'The address that Salesforce named for the API is on a host that is not known here.',
        'If it is the custom domain of a site, start the web server with EXTRA_HOSTS naming it.',
      ],
    ],
  ),
  network('hostNotFound', 'The host name leads to no address, so nothing was sent.', [
    [
      'The host name is misspelt.',
      'Copy the host from the address bar of a browser that is logged in.',
    ],
    [
      'The My Domain was renamed, or the sandbox was deleted or refreshed under another name.',
      'Log in at login.salesforce.com or test.salesforce.com and see where you arrive.',
    ],
    [
      'This computer is offline, or its name server does not answer.',
      'Open any other page in the browser.',
    ],
  ]),
  network('connectionRefused', 'The host was found, and nothing there took the connection.', [
    [
      'A firewall of this network refuses it.',
      'Ask whoever runs the network to allow the host on port 443.',
    ],
    [
      'The network wants its proxy to be used.',
      'Start the web server with HTTPS_PROXY naming the proxy.',
    ],
    ['It is the local mock, and it is not running.', 'Start the mock, then check again.'],
  ]),
  network('proxy', 'The proxy did not lead on; Salesforce was not reached.', [
    [
      'The proxy wants a name and a password.',
      'Write them into HTTPS_PROXY, in front of the host.',
    ],
    ['The proxy does not allow this host.', 'Ask whoever runs it to allow the host.'],
    ['HTTPS_PROXY names no proxy that answers.', 'Compare it with the settings of the browser.'],
  ]),
  network(
    'tls.unknownIssuer',
    'The certificate is signed by an authority that this computer’s Node does not know.',
    [
      [
        'A company’s proxy or virus scanner opens the connection and signs it anew.',
        'Start the web server with NODE_EXTRA_CA_CERTS naming the file of that authority.',
      ],
      [
        'A sign-in page of a guest network answers instead.',
        'Sign in to the network in the browser first.',
      ],
    ],
    [certificates, nodeEnvironment],
  ),
  network(
    'tls.expired',
    'By this computer’s clock the certificate is no longer valid.',
    [
      ['The clock of this computer is ahead.', 'Set the clock, then check again.'],
      [
        'A device on the way shows a certificate of its own that has run out.',
        'Tell whoever runs the network.',
      ],
    ],
    [certificates],
  ),
  network(
    'tls.notYetValid',
    'By this computer’s clock the certificate is not valid yet.',
    [
      [
        'The clock of this computer is behind, after a flat battery, say.',
        'Set the clock, then check again.',
      ],
      ['A device on the way shows a new certificate of its own.', 'Tell whoever runs the network.'],
    ],
    [certificates],
  ),
  network(
    'tls.otherName',
    'The certificate is good, but for another host.',
    [
      [
        'A sign-in page of a guest network answers instead.',
        'Sign in to the network in the browser first.',
      ],
      [
        'The host name is misspelt and leads somewhere else.',
        'Compare it with My Domain in Setup.',
      ],
    ],
    [certificates, rfc(9110, '4.3.4')],
  ),
  network(
    'tls.noCommonProtocol',
    'No secure connection came about: the two sides share no version of TLS.',
    [
      ['Something on the way stands in for Salesforce and is old.', 'Try from another network.'],
      ['The place speaks plain http.', 'Compare host and port.'],
    ],
    [tls],
  ),
  network(
    'tls',
    'The certificate does not hold, so nothing was sent.',
    [['Something on the way stands in for Salesforce.', 'Try from another network.']],
    [certificates],
  ),
  network('timeout', 'No answer came in time. Whether the message was acted on is unknown.', [
    [
      'A firewall drops the message without a word.',
      'Ask whoever runs the network to allow the host on port 443.',
    ],
    [
      'The network wants its proxy to be used.',
      'Start the web server with HTTPS_PROXY naming the proxy.',
    ],
    ['Salesforce is slow or in maintenance.', 'Look at status.salesforce.com and try again.'],
  ]),
  network(
    'connectionCut',
    'The connection ended before an answer was complete. Whether the message was acted on is unknown.',
    [
      [
        'The network dropped for a moment.',
        'For a code: connect again. For anything that only reads: send it again.',
      ],
      [
        'A device on the way does not like the message and cuts it off.',
        'Try from another network.',
      ],
      ['The answer is longer than is read here.', 'Ask for less, with a LIMIT in the query.'],
    ],
  ),
  network(
    'notHttp',
    'Something answered, but not in HTTP.',
    [
      ['Another program listens at this host and port.', 'Compare host and port.'],
      ['Something on the way stands in for Salesforce.', 'Try from another network.'],
    ],
    [http],
  ),
]

/** What stands between two computers is never seen from one of them: the causes are all deduced. */
function network(
  id: string,
  meaning: string,
  [first, ...more]: readonly [Told, ...Told[]],
  sources: Sources = [deduced],
): LiveFinding {
  return {
    id: `network.${id}`,
    meaning,
    mark: 'seen',
    sources,
    causes: [likely(first), ...more.map(likely)],
  }
}

function likely([cause, fix]: Told): LikelyCause {
  return { cause, fix, setup: null, mark: 'inferred', sources: [deduced] }
}

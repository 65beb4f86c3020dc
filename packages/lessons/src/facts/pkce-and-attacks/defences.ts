import { rfc, seenInTraffic, webServerFlow, type Source } from '@flowscope/reference'
import type { Fact } from '../../fact.ts'

const topic = 'pkce-and-attacks'

const openIdNonce: Source = {
  title: 'OpenID Connect Core 1.0',
  section: '15.5.2',
  url: 'https://openid.net/specs/openid-connect-core-1_0.html#NonceNotes',
}

export const defences = {
  'pkce-stops-code-injection': {
    says: 'A stolen code that is injected into the attacker’s own flow fails at the verifier, which belongs to another flow.',
    topic,
    station: 'token-request',
    mark: 'documented',
    sources: [rfc(9700, '4.5.3.1')],
  },
  'secret-does-not-stop-code-injection': {
    says: 'A secret is no help against code injection, because the web app itself adds it to the attacker’s code.',
    topic,
    station: 'token-request',
    mark: 'documented',
    sources: [rfc(9700, '4.5')],
  },
  'intercepted-code-needs-verifier': {
    says: 'On a phone another app can claim the same custom scheme and receive the code; without the verifier it cannot use it.',
    topic,
    station: 'callback',
    mark: 'documented',
    sources: [rfc(7636, '1')],
  },
  'state-binds-callback-to-browser': {
    says: 'By `state` the client knows that the browser at its callback is the one which began the flow.',
    topic,
    station: 'callback',
    mark: 'documented',
    sources: [rfc(6749, '10.12')],
  },
  'missing-state-lets-victim-act-for-attacker': {
    says: 'Without a check of `state`, an attacker’s code can connect the victim’s account at the web app to the attacker’s org.',
    topic,
    station: 'callback',
    mark: 'documented',
    sources: [rfc(6749, '10.12')],
  },
  'state-must-be-unguessable': {
    says: 'A `state` that is constant or can be guessed protects nobody; it must be random and bound to the browser’s session.',
    topic,
    station: 'redirect-out',
    mark: 'documented',
    sources: [rfc(6749, '10.12')],
  },
  'pkce-may-stand-in-for-state': {
    says: 'By RFC 9700 a client may leave protection from CSRF to PKCE if it has made sure that the server supports PKCE.',
    topic,
    station: 'callback',
    mark: 'documented',
    sources: [rfc(9700, '2.1')],
  },
  'nonce-ties-id-token-to-request': {
    says: 'Salesforce puts the `nonce` of the request into the ID token, where the client compares it.',
    topic,
    station: 'token-response',
    mark: 'documented',
    sources: [webServerFlow, openIdNonce],
  },
  'exact-callbacks-stop-code-theft': {
    says: 'Comparing `redirect_uri` character by character keeps a code from going to an address that merely resembles the registered one.',
    topic,
    station: 'authorize-request',
    mark: 'documented',
    sources: [rfc(9700, '4.1.3'), webServerFlow],
  },
  'callback-moves-on-to-clean-address': {
    says: 'A callback that redirects to an address without the code keeps the code out of Referer headers and off the page that stays.',
    topic,
    station: 'callback',
    mark: 'documented',
    sources: [rfc(6749, '3.1.2.5'), rfc(9700, '4.2.4')],
  },
  'mix-up-needs-distinct-callbacks': {
    says: 'A client of several authorization servers can keep their answers apart by a redirect URI for each.',
    topic,
    station: 'callback',
    mark: 'documented',
    sources: [rfc(9700, '4.4.2.2'), seenInTraffic],
    standard:
      'RFC 9207 has the server name itself in `iss`; no captured Salesforce callback was found to hold it.',
  },
  'shipped-secret-is-public': {
    says: 'A secret inside an app that is handed out is known to everybody, so such an app is a public client.',
    topic,
    station: 'register',
    mark: 'documented',
    sources: [rfc(8252, '8.5')],
  },
  'token-in-url-leaks': {
    says: 'The User-Agent Flow puts the access token into a URL, where browser history and scripts can reach it.',
    topic,
    station: null,
    mark: 'documented',
    sources: [rfc(9700, '2.1.2'), rfc(9700, '4.3.2')],
  },
  'device-code-can-be-phished': {
    says: 'In a device flow the attacker can have the victim approve the attacker’s device, as nothing ties the screen that shows the code to the one where it is typed.',
    topic,
    station: null,
    mark: 'documented',
    sources: [rfc(8628, '5.4')],
  },
} as const satisfies Record<string, Fact>

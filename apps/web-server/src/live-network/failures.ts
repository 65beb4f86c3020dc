import type { Failure, FailureKind } from '@flowscope/http-message'
import { answerTooLong } from '@flowscope/node-ports'
import { InsideAddress } from './address-rule.ts'
import { failureTexts as texts, type FailureText } from './failure-texts.ts'
import { ProxyError, shownProxy } from './proxy.ts'

/** Whom a message was meant for, and the way it took. */
export interface Called {
  /** Host name, with the port where the message names one. */
  readonly host: string
  readonly isMock: boolean
  /** The URL of the proxy, empty without one. */
  readonly proxy: string
}

/** What stopped a message, told to somebody who can do something about it. */
export function liveFailure(error: NodeJS.ErrnoException, called: Called): Failure {
  if (error instanceof ProxyError) return failure('proxy', proxySentence(error.status, called))
  const { kind, sentence, reason } = textOf(error, called)
  return { ...failure(kind, sentence(called.host)), ...(reason && { reason }) }
}

/** A rule of ours stopped it before anything was sent. */
export function addressRefused(reason: string): Failure {
  return failure('addressRefused', reason)
}

function textOf(error: NodeJS.ErrnoException, { isMock }: Called): FailureText {
  if (error instanceof InsideAddress) return texts.insideAddress
  const code = error.code ?? ''
  const text = byCode[code] ?? families.find(([start]) => code.startsWith(start))?.[1] ?? texts.cut
  return isMock && text === texts.refused ? texts.noMock : text
}

/** Node's codes, and those of OpenSSL's certificate check that it hands on. */
const byCode: Readonly<Record<string, FailureText>> = {
  ENOTFOUND: texts.unknownName,
  ENODATA: texts.unknownName,
  EAI_AGAIN: texts.lookupFailed,
  EAI_FAIL: texts.lookupFailed,
  ECONNREFUSED: texts.refused,
  EHOSTUNREACH: texts.noRoute,
  ENETUNREACH: texts.noRoute,
  ENETDOWN: texts.noRoute,
  ETIMEDOUT: texts.noAnswer,
  [answerTooLong]: texts.tooLong,
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: texts.unknownIssuer,
  UNABLE_TO_GET_ISSUER_CERT: texts.unknownIssuer,
  UNABLE_TO_GET_ISSUER_CERT_LOCALLY: texts.unknownIssuer,
  SELF_SIGNED_CERT_IN_CHAIN: texts.unknownIssuer,
  DEPTH_ZERO_SELF_SIGNED_CERT: texts.unknownIssuer,
  CERT_UNTRUSTED: texts.unknownIssuer,
  CERT_HAS_EXPIRED: texts.expired,
  CERT_NOT_YET_VALID: texts.notYetValid,
  ERR_TLS_CERT_ALTNAME_INVALID: texts.otherName,
  EPROTO: texts.noCommonProtocol,
}

const families: readonly (readonly [start: string, text: FailureText])[] = [
  ['HPE_', texts.notHttp],
  ['ERR_SSL_', texts.noCommonProtocol],
  ['ERR_TLS_', texts.certificate],
  ['CERT_', texts.certificate],
  ['INVALID_', texts.certificate],
]

function proxySentence(status: number | null, { host, proxy }: Called): string {
  const shown = shownProxy(proxy)
  if (status === 407) {
    return `The proxy ${shown} wants a name and a password. They stand in HTTPS_PROXY, in front of the host: http://name:password@proxy.example:8080.`
  }
  if (status !== null) {
    return `The proxy ${shown} refused the way to ${host} (status ${String(status)}). Whoever runs it can allow this host.`
  }
  return `The proxy ${shown} did not lead to ${host}. Is what HTTPS_PROXY names right, and does it begin with http:// or https://?`
}

function failure(kind: FailureKind, detail: string): Failure {
  return { kind, detail }
}

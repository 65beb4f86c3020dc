import type { Awaitable } from './awaitable.ts'

/** Milliseconds since the epoch: real in an app, standing still in a practice world. */
export interface Clock {
  readonly now: () => number
}

/** What a random value is for: leaving one out does not shift the others. */
export interface DiceLabel {
  /** Who draws, such as `client` or an org's id. */
  readonly party: string
  /** What for, such as `state` or `accessToken`. */
  readonly purpose: string
  /** Which one of its kind, counted from 1. */
  readonly ordinal: number
}

export interface Dice {
  /** @returns `length` bytes */
  readonly bytes: (label: DiceLabel, length: number) => Uint8Array
}

export interface RsaPublicJwk {
  readonly kty: 'RSA'
  readonly n: string
  readonly e: string
}

export interface RsaPrivateJwk extends RsaPublicJwk {
  readonly d: string
  readonly p: string
  readonly q: string
  readonly dp: string
  readonly dq: string
  readonly qi: string
}

export interface Crypto {
  /** @returns 32 bytes */
  readonly sha256: (data: Uint8Array) => Uint8Array
  /** @returns 32 bytes */
  readonly hmacSha256: (key: Uint8Array, data: Uint8Array) => Uint8Array
  /** RSASSA-PKCS1-v1_5 with SHA-256 (RFC 7518 §3.3): the same input gives the same signature. */
  readonly signRs256: (key: RsaPrivateJwk, data: Uint8Array) => Promise<Uint8Array>
  readonly verifyRs256: (
    key: RsaPublicJwk,
    data: Uint8Array,
    signature: Uint8Array,
  ) => Promise<boolean>
}

/**
 * Where a server keeps what must outlive a request. `Kinds` maps each kind of record to its type.
 * Whoever asks must be ready to wait, because another filling may sit across a network.
 */
export interface Store<Kinds extends object> {
  readonly get: <K extends keyof Kinds>(kind: K, key: string) => Awaitable<Kinds[K] | undefined>
  readonly put: <K extends keyof Kinds>(kind: K, key: string, value: Kinds[K]) => Awaitable<void>
  /** Reads and deletes in one step: of two callers at once, only one receives the record. */
  readonly take: <K extends keyof Kinds>(kind: K, key: string) => Awaitable<Kinds[K] | undefined>
  /** Every record of a kind, oldest first. */
  readonly list: <K extends keyof Kinds>(
    kind: K,
  ) => Awaitable<readonly (readonly [key: string, value: Kinds[K]])[]>
  /** The next number of a series, counted from 1. */
  readonly next: (series: string) => Awaitable<number>
}

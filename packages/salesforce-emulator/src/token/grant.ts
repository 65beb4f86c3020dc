import type { Awaitable } from '@flowscope/ports'
import type { ReadParameters } from '../world/parameters.ts'
import type { Visited } from '../world/visit.ts'
import type { WithGrantType } from './checks/grant-type-supported.ts'
import type { Fields } from './fields-answer.ts'

/** A request of the token endpoint whose grant is known and nothing else. */
export type AskedForTokens = Visited & ReadParameters & WithGrantType

/** One way to tokens. Each asks for the client itself: an assertion may name it elsewhere. */
export type Grant = (asked: AskedForTokens) => Awaitable<Fields>

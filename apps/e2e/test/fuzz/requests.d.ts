import { type HttpRequest } from '@flowscope/http-message'
import type { Route } from '@flowscope/salesforce-emulator'
import type { Random } from '../determinism/random.ts'
import type { Stock } from './stock.ts'
/** One request that may be sound, half sound or garbage, for one route of the table. */
export declare function generatedRequest(random: Random, stock: Stock, route: Route): HttpRequest

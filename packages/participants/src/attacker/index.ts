export { luringUrl } from './luring-url.ts'
export { attackerSite, type Caught, type SiteHost } from './site.ts'
export { stealCode, type StolenCode } from './steal-code.ts'
export {
  readTrade,
  renewRequest,
  tradeRequest,
  type Loot,
  type Proofs,
  type TradeReading,
} from './trade.ts'
export { stolenTokenRequest } from './use-token.ts'

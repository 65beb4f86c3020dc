export { stealCode, type StolenCode } from './steal-code.ts'
export { readTrade, tradeRequest, type Loot, type TradeReading } from './trade.ts'

export {
  type Clock,
  type Crypto,
  type Dice,
  type DiceLabel,
  type RsaPrivateJwk,
  type RsaPublicJwk,
  type Store,
} from './ports.ts'
export { after, attempt, type Awaitable } from './awaitable.ts'
export { base64, base64url, bytesOfBase64url } from './base64.ts'
export { equalInConstantTime } from './constant-time.ts'
export { memoryStore } from './memory-store.ts'
export { pageCrypto } from './page-crypto.ts'
export { pickCharacters } from './pick-characters.ts'
export { practiceDice, type PracticeDice } from './practice-dice.ts'

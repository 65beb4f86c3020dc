export { answerWith, requestOf } from './answer.ts'
export { dial, type DialOptions, type Door } from './dial.ts'
export { nodeCrypto } from './node-crypto.ts'

export { wireNetwork } from './wire-network.ts'

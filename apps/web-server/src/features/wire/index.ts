export { wireNetwork, type WireOptions } from './wire-network.ts'

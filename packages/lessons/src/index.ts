export { stations } from './stations.ts'
export { type Stand, type Station } from './station.ts'

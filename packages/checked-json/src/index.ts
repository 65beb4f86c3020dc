export { jsonOf, type JsonReading } from './json-of.ts'
export { misfitOf, sentence, spelled, type Misfit } from './misfit.ts'
export { nearMiss } from './near-miss.ts'
export { lineOf, offsetOf, placeInFile } from './place-in-file.ts'

import type { HttpRequest } from '@flowscope/http-message'
import { apexSample } from './apex.ts'
import { curlSample } from './curl.ts'
import { nodeSample } from './node.ts'
import { pythonSample } from './python.ts'
import type { Language, Sample } from './sample.ts'

const makers: Readonly<Record<Language, (request: HttpRequest) => Sample>> = {
  curl: curlSample,
  apex: apexSample,
  node: nodeSample,
  python: pythonSample,
}

export function sampleIn(language: Language, request: HttpRequest): Sample {
  return makers[language](request)
}

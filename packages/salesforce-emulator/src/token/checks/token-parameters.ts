import { readingParameters } from '../../world/parameters.ts'

export const readingTokenRequest = readingParameters((description) => ({
  place: 'token',
  code: 'invalid_request',
  description,
}))

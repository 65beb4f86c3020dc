import { readingParameters } from '../world/parameters.ts'

/** A page has no protocol to refuse in: it says so in a sentence. */
export const readingPage = readingParameters((description) => ({
  place: 'page',
  status: 400,
  title: 'This request cannot be read',
  text: `Salesforce cannot make sense of it: ${description}.`,
}))

import { Refusal, type RefusalAnswer } from './refusal.ts'
import type { Route } from './routes.ts'

/** A method that a route does not have, told in the words of that route. */
export function wrongMethod(route: Route, method: string): Refusal {
  const allowed = route.methods
  const told = wrongMethodAt(route, method)
  const evidence = { stored: allowed.join(', '), received: method }
  return new Refusal({ place: 'method', allowed, told }, evidence)
}

function wrongMethodAt({ name, path }: Route, method: string): RefusalAnswer {
  if (name === 'token') {
    return { place: 'token', code: 'invalid_request', description: 'must use HTTP POST' }
  }
  if (isRest(path)) {
    const message = `HTTP Method '${method}' not allowed`
    return { place: 'rest', status: 405, code: 'METHOD_NOT_ALLOWED', message }
  }
  return {
    place: 'page',
    status: 405,
    title: 'This address does not answer that',
    text: `It does not know the method ${method}.`,
  }
}

export function isRest(path: string): boolean {
  return path === '/services/data' || path.startsWith('/services/data/')
}

export const tooLong: RefusalAnswer = {
  place: 'page',
  status: 414,
  title: 'This address is too long',
  text: 'Salesforce reads addresses of up to 16 KiB.',
}

export const tooLarge: RefusalAnswer = {
  place: 'page',
  status: 413,
  title: 'This body is too large',
  text: 'Salesforce reads bodies of up to 64 KiB here.',
}

export const headersTooLarge: RefusalAnswer = {
  place: 'page',
  status: 431,
  title: 'These headers are too large',
  text: 'Salesforce reads headers of up to 64 KiB together. Old cookies may be the reason.',
}

export const noSuchHost: RefusalAnswer = {
  place: 'page',
  status: 404,
  title: 'No org lives here',
  text: 'This world has no org with that My Domain.',
}

export const noSuchPage: RefusalAnswer = {
  place: 'page',
  status: 404,
  title: 'There is nothing at this address',
  text: 'Look for a typing mistake, or for a page that this practice org does not have.',
}

export const noSuchResource: RefusalAnswer = {
  place: 'rest',
  status: 404,
  code: 'NOT_FOUND',
  message: 'The requested resource does not exist',
}

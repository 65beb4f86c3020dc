import { wordsOf } from '../ledger/index.ts'
import { restAnswer } from '../rest/checks/rest-refusal.ts'
import { Refusal, type RefusalAnswer } from './refusal.ts'
import type { Route } from './routes.ts'

/** A method that a route does not have, told in the words of that route. */
export function wrongMethod(route: Route, method: string): Refusal {
  const allowed = route.methods
  const told = wrongMethodAt(route, method)
  const evidence = { stored: allowed.join(', '), received: method }
  return new Refusal({ place: 'method', allowed, told }, evidence)
}

function wrongMethodAt({ name, path, methods }: Route, method: string): RefusalAnswer {
  if (name === 'token') {
    const { code, text } = wordsOf('method.allowed')
    return { place: 'token', code, description: text ?? '' }
  }
  if (isRest(path)) {
    return restAnswer(405, 'rest.method', { values: { method, allowed: methods.join(',') } })
  }
  return {
    place: 'page',
    status: 405,
    title: 'This address does not answer that',
    text: `It does not know the method ${method}.`,
  }
}

/** Where errors stand in an array: the REST API, and Apex classes that answer beside it. */
export function isRest(path: string): boolean {
  return /^\/services\/(?:data|apexrest)(?:\/|$)/.test(path)
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

/** A path that neither the REST API nor an Apex class has. */
export function noSuchResource(path: string): RefusalAnswer {
  const prefix = '/services/apexrest'
  if (!path.startsWith(prefix)) return restAnswer(404, 'rest.path')
  return restAnswer(404, 'apexrest.path', { values: { path: path.slice(prefix.length) } })
}

import { pathOf, type HttpRequest } from '@flowscope/http-message'
import type { FaultRule } from '@flowscope/reference'
import { matchRoute } from '../match-route.ts'
import { routes } from '../routes.ts'

/** Tells for a rule whether a request is one of those it names. */
export type Matches = (request: HttpRequest) => boolean

/** @throws RangeError when the rule names a route that does not exist */
export function matcherOf({ route, path, method }: FaultRule): Matches {
  if (route !== undefined && !routes.some(({ name }) => name === route)) {
    throw new RangeError(`There is no route "${route}"; there are ${routeNames()}.`)
  }
  const pattern = path === undefined ? null : patternOf(path)
  return (request) => {
    const here = pathOf(request.target)
    return (
      (method === undefined || method.toUpperCase() === request.method) &&
      (pattern === null || pattern.test(here)) &&
      (route === undefined || matchRoute(here)?.route.name === route)
    )
  }
}

function routeNames(): string {
  return routes.map(({ name }) => name).join(', ')
}

function patternOf(path: string): RegExp {
  const parts = path.split(/\*+/).map((part) => part.replace(/[\\^$.+?()[\]{}|/]/g, '\\$&'))
  return new RegExp(`^${parts.join('.*')}$`, 's')
}

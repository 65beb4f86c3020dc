import { parseForm, type FormField } from './form.ts'
import type { HttpRequest } from './message.ts'

/** The path of a target in origin form, without its query. */
export function pathOf(target: string): string {
  const mark = target.indexOf('?')
  return mark < 0 ? target : target.slice(0, mark)
}

/** The raw query behind the first `?`, empty when there is none. */
export function queryOf(target: string): string {
  const mark = target.indexOf('?')
  return mark < 0 ? '' : target.slice(mark + 1)
}

export function queryFields(request: Pick<HttpRequest, 'target'>): readonly FormField[] {
  return parseForm(queryOf(request.target))
}

/** The address that a browser would show for this request. */
export function urlOf({ scheme, authority, target }: HttpRequest): string {
  return `${scheme}://${authority}${target}`
}

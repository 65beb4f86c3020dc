import { formValue, queryFields, type HttpRequest } from '@flowscope/http-message'

/** The function that a page asked to be called (JSONP); only a plain JavaScript name is taken. */
export function jsonpCallback(request: HttpRequest): string | null {
  const name = formValue(queryFields(request), 'callback')
  return name !== undefined && /^[A-Za-z_$][\w$.]{0,99}$/.test(name) ? name : null
}

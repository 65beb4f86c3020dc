export {
  arrayOfBytes,
  asBytes,
  bytesOfArray,
  bytesOfText,
  noBytes,
  textOfBytes,
  type ByteString,
} from './bytes.ts'
export {
  flatHeaders,
  header,
  headersOfFlat,
  headerValues,
  withHeader,
  withoutHeader,
  type HeaderLine,
  type Headers,
} from './headers.ts'
export {
  encodeForm,
  encodeFormValue,
  formField,
  formValue,
  parseForm,
  serializeForm,
  type FormField,
} from './form.ts'
export {
  cookieAttribute,
  parseCookies,
  parseSetCookie,
  serializeCookies,
  serializeSetCookie,
  type CookieAttribute,
  type CookiePair,
  type SetCookie,
} from './cookies.ts'
export {
  type Channel,
  type Exchange,
  type Failure,
  type FailureKind,
  type HttpRequest,
  type HttpResponse,
  type Outcome,
  type PartyId,
  type RequestHandler,
  type TlsReason,
} from './message.ts'
export { pathOf, queryFields, queryOf, urlOf } from './target.ts'
export { requestBytes, responseBytes } from './serialize.ts'
export {
  emptyHandleBook,
  handleOf,
  isSecret,
  kindOf,
  nameValue,
  type Handle,
  type HandleBook,
  type HandleKind,
} from './handles.ts'
export { maskExchange, maskText } from './masking.ts'
export { spellingsOf } from './spellings.ts'

import { type HttpRequest, type HttpResponse } from '@flowscope/http-message'
/** @returns what is wrong with an answer, in a few words; `null` when nothing is */
export declare function faultOf(request: HttpRequest, response: HttpResponse): string | null

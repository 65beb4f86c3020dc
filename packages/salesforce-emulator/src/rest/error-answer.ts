import { header, type HttpRequest } from '@flowscope/http-message'
import { escapeText } from '../pages/markup.ts'
import { jsonAnswer, type Answer } from '../world/answer.ts'
import type { RefusalAnswer } from '../world/refusal.ts'

type RestRefusal = Extract<RefusalAnswer, { place: 'rest' }>

/** An error in an array of one (sheet §11). */
export function restErrorAnswer(refusal: RestRefusal, request: HttpRequest): Answer {
  const { status, code, message, fields } = refusal
  if (status === 401 && wantsXml(request)) return xmlError(refusal)
  const error = { message, errorCode: code, ...(fields && { fields }) }
  return { ...jsonAnswer([error]), status }
}

/** The only answer that is known to come in XML as well, beside a number of OAuth 1.0a. */
function xmlError({ status, code, message }: RestRefusal): Answer {
  const error = `<errorCode>${escapeText(code)}</errorCode><message>${escapeText(message)}</message>`
  return {
    ...jsonAnswer(null, [['Sfdc-OAuth-Error', '1703']]),
    status,
    contentType: 'application/xml;charset=UTF-8',
    body: `<?xml version="1.0" encoding="UTF-8"?><Errors><Error>${error}</Error></Errors>`,
  }
}

function wantsXml({ headers }: HttpRequest): boolean {
  return /^\s*(?:application|text)\/xml\b/i.test(header(headers, 'Accept') ?? '')
}

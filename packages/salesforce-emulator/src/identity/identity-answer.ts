import { jsonpCallback } from '../revoke/jsonp.ts'
import { wantedFormat } from '../token/fields-answer.ts'
import { jsonAnswer, textAnswer, type Answer } from '../world/answer.ts'
import type { Parameters } from '../world/parameters.ts'
import type { Visit } from '../world/visit.ts'
import { xmlOf, type Tree } from './xml.ts'

/** JSON, XML or a script call; `format` beats `Accept`, and a script beats both (sheet §2). */
export function identityAnswer({ request }: Visit, parameters: Parameters, identity: Tree): Answer {
  const callback = jsonpCallback(request)
  if (callback !== null) {
    const script = `${callback}(${JSON.stringify(identity)});`
    return textAnswer(200, 'application/javascript;charset=UTF-8', script)
  }
  return wantedFormat(request, parameters.get('format')) === 'xml'
    ? textAnswer(200, 'application/xml;charset=UTF-8', xmlOf('user', identity))
    : jsonAnswer(identity)
}

import {
  asBytes,
  formField,
  header,
  textOfBytes,
  type FormField,
  type HttpRequest,
} from '@flowscope/http-message'

/** Parts that are read; a form of this flow has ten. */
const mostParts = 100

/**
 * The fields of a `multipart/form-data` body (RFC 7578); files are passed over.
 *
 * @returns `null` for a body of another type, and for one that is not closed as its boundary says
 */
export function multipartFields({ headers, body }: HttpRequest): readonly FormField[] | null {
  const boundary = boundaryOf(header(headers, 'Content-Type') ?? '')
  if (boundary === null) return null
  const [, ...parts] = `\r\n${body}`.split(`\r\n--${boundary}`, mostParts + 2)
  const last = parts.pop()
  if (!last?.startsWith('--')) return null
  const fields = parts.map(fieldOf)
  return fields.includes('broken') ? null : fields.filter((field) => typeof field !== 'string')
}

/** 1 to 70 characters (RFC 2046 §5.1.1). */
function boundaryOf(contentType: string): string | null {
  const [, quoted, plain] =
    /^multipart\/form-data *;(?:[^"]*; *)? *boundary=(?:"([^"\r\n]{1,70})"|([^\s";]{1,70}))/i.exec(
      contentType,
    ) ?? []
  return quoted ?? plain ?? null
}

function fieldOf(part: string): FormField | 'file' | 'broken' {
  const end = part.indexOf('\r\n\r\n')
  const head = part.slice(0, Math.max(end, 0))
  const disposition = /\r\nContent-Disposition: *form-data *;([^\r\n]*)/i.exec(head)?.[1]
  const name = /(?:^|[; ])name="([^"]*)"/i.exec(disposition ?? '')?.[1]
  const isPart = end >= 0 && /^[ \t]*\r\n/.test(part)
  if (!isPart || name === undefined || disposition === undefined) return 'broken'
  if (/(?:^|[; ])filename\*?=/i.test(disposition)) return 'file'
  return formField(textOfBytes(asBytes(name)), textOfBytes(asBytes(part.slice(end + 4))))
}

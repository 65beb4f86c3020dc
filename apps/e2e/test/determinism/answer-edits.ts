import { header, withHeader, withoutHeader, type HttpResponse } from '@flowscope/http-message'

export interface AnswerEdit {
  readonly name: string
  readonly edit: (answer: HttpResponse) => HttpResponse
}

/** What a learner may do to the web app's answer at `redirect`. */
export const answerEdits: readonly AnswerEdit[] = [
  { name: 'other status', edit: (answer) => ({ ...answer, status: 303, reason: 'See Other' }) },
  {
    name: 'Location without state',
    edit: (answer) => location(answer, (url) => url.replace(/&state=[^&]*/, '')),
  },
  {
    name: 'Location with another scope',
    edit: (answer) =>
      location(answer, (url) => url.replace(/scope=[^&]*/, 'scope=api%20everything')),
  },
  {
    name: 'Location of another host',
    edit: (answer) => location(answer, (url) => url.replace(/\/\/[^/]+/, '//evil.example')),
  },
  {
    name: 'no Location',
    edit: (answer) => ({ ...answer, headers: withoutHeader(answer.headers, 'Location') }),
  },
  {
    name: 'header added',
    edit: (answer) => ({ ...answer, headers: [...answer.headers, ['X-Note', 'added']] }),
  },
  { name: 'status 204', edit: (answer) => ({ ...answer, status: 204, reason: 'No Content' }) },
  { name: 'status 99', edit: (answer) => ({ ...answer, status: 99 }) },
  {
    name: 'Content-Length too large',
    edit: (answer) => ({
      ...answer,
      headers: withHeader(answer.headers, 'Content-Length', '100000'),
    }),
  },
  {
    name: 'line break in a header',
    edit: (answer) => ({ ...answer, headers: [...answer.headers, ['X-Note', 'a\r\nb: c']] }),
  },
  {
    name: 'no Cache-Control',
    edit: (answer) => ({ ...answer, headers: withoutHeader(answer.headers, 'Cache-Control') }),
  },
]

function location(answer: HttpResponse, change: (url: string) => string): HttpResponse {
  const url = header(answer.headers, 'Location') ?? ''
  return { ...answer, headers: withHeader(answer.headers, 'Location', change(url)) }
}

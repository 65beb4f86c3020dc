import { bytesOfText, noBytes, type HeaderLine, type HttpResponse } from '@flowscope/http-message'

const reasons = {
  200: 'OK',
  302: 'Found',
  303: 'See Other',
  400: 'Bad Request',
  404: 'Not Found',
  405: 'Method Not Allowed',
  503: 'Service Unavailable',
} as const

type Status = keyof typeof reasons

/** A redirect of the web app. @param now milliseconds since the epoch */
export function redirectAnswer(
  status: 302 | 303,
  now: number,
  location: string,
  more: readonly HeaderLine[],
): HttpResponse {
  return {
    status,
    reason: reasons[status],
    headers: [...common(now), ['Location', location], ...more, ['Content-Length', '0']],
    body: noBytes,
  }
}

/** A small page of the web app. It repeats nothing of what the request said. */
export function pageAnswer(
  status: Status,
  now: number,
  page: { readonly title: string; readonly text: string },
  more: readonly HeaderLine[] = [],
): HttpResponse {
  const body = bytesOfText(htmlOf(page))
  return {
    status,
    reason: reasons[status],
    headers: [
      ...common(now),
      ...more,
      ['Content-Type', 'text/html; charset=utf-8'],
      ['Content-Length', String(body.length)],
    ],
    body,
  }
}

/** An answer for a program. @param now milliseconds since the epoch */
export function jsonAnswer(status: Status, now: number, json: object): HttpResponse {
  const body = bytesOfText(JSON.stringify(json))
  return {
    status,
    reason: reasons[status],
    headers: [
      ...common(now),
      ['Content-Type', 'application/json'],
      ['Content-Length', String(body.length)],
    ],
    body,
  }
}

function common(now: number): readonly HeaderLine[] {
  return [
    ['Date', new Date(now).toUTCString()],
    ['Connection', 'keep-alive'],
    ['Cache-Control', 'no-store'],
  ]
}

function htmlOf({ title, text }: { readonly title: string; readonly text: string }): string {
  return [
    '<!doctype html>',
    '<html lang="en">',
    `<head><meta charset="utf-8"><title>${title}</title></head>`,
    `<body><h1>${title}</h1><p>${text}</p></body>`,
    '</html>',
    '',
  ].join('\n')
}

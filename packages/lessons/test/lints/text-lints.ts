import { textsOf, type Lint } from './content.ts'
import { plain, repeated } from './words.ts'

export const textLints: Readonly<Record<string, Lint>> = {
  'no question is put twice': ({ cards, questions }) =>
    repeated([
      ...cards.map(({ ask }) => plain(ask)),
      ...questions.map(({ scenario, ask }) => plain(`${scenario} ${ask}`)),
    ]).map((ask) => `twice: ${ask}`),
  'apostrophes and quotation marks are typographic': (content) =>
    found(content, (text) => /['"]/.test(withoutCode(text))),
  'what somebody reads has neither double spaces nor loose ends': (content) =>
    found(content, (text) => / {2}|^\s|\s$|\s[,.?]/.test(withoutCode(text))),
  'backticks come in pairs': (content) =>
    found(content, (text) => (text.match(/`/g)?.length ?? 0) % 2 === 1),
  'hosts are made up, or Salesforce’s own': (content) =>
    found(content, (text) => hostsIn(text).some((host) => !isAllowed(host))),
}

function found(content: Parameters<Lint>[0], isWrong: (text: string) => boolean) {
  return textsOf(content)
    .filter(([, text]) => isWrong(text))
    .map(([id, text]) => `${id}: ${text}`)
}

function withoutCode(text: string): string {
  return text.replaceAll(/`[^`]*`/g, '`')
}

/** What looks like the name of a host on the internet. */
function hostsIn(text: string): readonly string[] {
  return (
    text.match(/\b[a-z0-9-]+(?:\.[a-z0-9-]+)*\.(?:com|net|org|io|dev|app|example|localhost)\b/g) ??
    []
  )
}

function isAllowed(host: string): boolean {
  return /\.(?:example|localhost)$/.test(host) || /(?:^|\.)(?:salesforce|force)\.com$/.test(host)
}

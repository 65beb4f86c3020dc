import type { Finding } from '@flowscope/reference'

/** Whether what is told of another error could be said of this one as well. */
export function couldBeBehind(told: string, other: Finding, finding: Finding): boolean {
  if (finding.id === other.id) return true
  if (finding.code === other.code && !(finding.description && other.description)) return true
  if (finding.description !== undefined && finding.description === other.description) return true
  const own = topicsIn(textOf(finding))
  const fromTold = topicsIn(told)
  const others = fromTold.length > 0 ? fromTold : topicsIn(textOf(other))
  return others.some((topic) => own.includes(topic))
}

/** False for a cause that fits every error, or that is not understood without it. */
export function isTelling(cause: string): boolean {
  return !vague.includes(cause) && !leaning.test(cause)
}

const leaning = /^(?:It|Its|One of them|Together they)\b|\bcannot know it\b|\bthis (?:kind|path)\b/

const vague: readonly string[] = [
  'Not known.',
  'A passing fault.',
  'The user or a policy of the org has changed.',
  'A parameter is missing, is there twice, or is badly encoded.',
  'A member of the request has a value that is not allowed.',
  'Its name is unknown to Salesforce.',
  'The switch is off for the app, as it is by default.',
  'The name is misspelt.',
  'The name is misspelt or lacks `__c`.',
]

/** Of two errors that share one of these, the causes of one may be behind the other. */
const topics: readonly RegExp[] = [
  /deactivat|frozen|inactive|activate/i,
  /secret\b|credentials are/i,
  /install|packag|local to|cross-org|another org|other org|org are|sandbox|production|same org|My Domain|aud\b|`aud`/i,
  /revok|\bended|run out|expired|too late|timeout|too old|too long|trial/i,
  /scope/i,
  /session/i,
  /IP\b|\baddresses? (?:or|is|are) |login hours|ranges/i,
  /misspelt|missing|empty/i,
  /callback|redirect_uri/i,
  /block|switch|disabled|off for/i,
  /\bjson\b|\bform\b|body/i,
  /verifier|challenge|pkce/i,
  /permission|profile|approve|assign|admin|security|sharing|\bhid/i,
  /compares|operator|`LIKE`/,
  /\bkey\b/i,
  /too often|limit|for each call|asks too|each start/i,
  /encod/i,
  /\btwice|again|once/i,
  /password/i,
  /device/i,
  /cut off/i,
]

function topicsIn(text: string): readonly RegExp[] {
  return topics.filter((topic) => topic.test(text))
}

function textOf({ meaning, causes, code, description = '' }: Finding): string {
  return [meaning, ...causes, code.replaceAll('_', ' '), description].join(' ')
}

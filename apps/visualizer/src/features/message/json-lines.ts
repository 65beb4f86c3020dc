/** A line of JSON as it is set: the characters are those on the wire, only the line ends are ours. */
export interface JsonLine {
  readonly depth: number
  /** The path of the member that begins here, `records[0].Name`; `null` where none does. */
  readonly path: string | null
  /** The member's name as written, with its quotes and colon. */
  readonly lead: string
  readonly text: string
}

interface Frame {
  readonly kind: '{' | '['
  readonly path: string
  index: number
}

const token = /"(?:[^"\\]|\\.)*"|[{}[\],:]|[^\s{}[\],:"]+/g

/** Sets JSON one member a line. @returns `null` when the text is not JSON */
export function jsonLines(raw: string): readonly JsonLine[] | null {
  if (!isJsonContainer(raw)) return null
  const setter = new LineSetter()
  for (const [part] of raw.matchAll(token)) setter.take(part)
  return setter.finish()
}

function isJsonContainer(raw: string): boolean {
  if (!/^\s*[[{]/.test(raw)) return false
  try {
    JSON.parse(raw)
    return true
  } catch {
    return false
  }
}

class LineSetter {
  readonly #lines: JsonLine[] = []
  readonly #frames: Frame[] = []
  #path: string | null = null
  #lead = ''
  #text = ''

  take(part: string): void {
    switch (part) {
      case '{':
      case '[':
        this.#open(part)
        return
      case '}':
      case ']':
        this.#close(part)
        return
      case ',':
        this.#text += part
        this.#endLine()
        this.#countItem()
        return
      case ':':
        this.#name()
        return
      default:
        this.#text += part
    }
  }

  finish(): readonly JsonLine[] {
    this.#endLine()
    return this.#lines
  }

  #open(kind: '{' | '['): void {
    const path = this.#path ?? this.#itemPath()
    this.#text += kind
    this.#endLine()
    this.#frames.push({ kind, path, index: 0 })
  }

  #close(part: string): void {
    this.#endLine()
    this.#frames.pop()
    this.#text = part
  }

  #name(): void {
    const parent = this.#frames.at(-1)?.path ?? ''
    const name = String(JSON.parse(this.#text))
    this.#path = parent === '' ? name : `${parent}.${name}`
    this.#lead = `${this.#text}:`
    this.#text = ''
  }

  #itemPath(): string {
    const frame = this.#frames.at(-1)
    return frame?.kind === '[' ? `${frame.path}[${String(frame.index)}]` : ''
  }

  #countItem(): void {
    const frame = this.#frames.at(-1)
    if (frame?.kind === '[') frame.index += 1
  }

  #endLine(): void {
    if (this.#lead + this.#text === '') return
    const depth = this.#frames.length
    this.#lines.push({ depth, path: this.#path, lead: this.#lead, text: this.#text })
    this.#path = null
    this.#lead = ''
    this.#text = ''
  }
}

/** In lower case, with nothing but letters and digits: what a text says, whatever it looks like. */
export function plain(text: string): string {
  return text
    .toLowerCase()
    .replaceAll(/[^\p{Letter}\p{Number}]+/gu, ' ')
    .trim()
}

export function wordCount(text: string): number {
  return text.split(/\s+/).filter((word) => word !== '').length
}

/** Sentences end in a stop or a question mark that white space or the end follows. */
export function sentenceCount(text: string): number {
  return text.match(/[.?!][”’)]?(?=\s+[\p{Lu}`“]|$)/gu)?.length ?? 0
}

/** The items of a list that come more than once. */
export function repeated<Item>(list: readonly Item[]): readonly Item[] {
  return [...new Set(list.filter((each, at) => list.indexOf(each) !== at))]
}

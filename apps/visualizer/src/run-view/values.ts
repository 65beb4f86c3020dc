import {
  kindOf,
  type Exchange,
  type Handle,
  type HandleKind,
  type PartyId,
} from '@flowscope/http-message'
import type { Fact, Performed } from '@flowscope/stage'
import type { Moment } from './moments.ts'

/** What a party did with a value, and where in the run. */
export interface Touch {
  /** Index of the moment. */
  readonly moment: number
  /** Which message of the moment it shows in; `null` where nothing was sent. */
  readonly half: 'request' | 'answer' | null
  readonly party: PartyId
  readonly did: Fact['did']
  /** Told by the teacher's note alone: it shows in no message. */
  readonly teacher?: true
}

/** One value of a run, and everything that became of it, in the order in which it happened. */
export interface ValueStory {
  readonly handle: Handle
  readonly kind: HandleKind
  /** The value itself; `null` in live runs, which bring handles only. */
  readonly text: string | null
  /** What it was derived from. */
  readonly from: Handle | null
  readonly touches: readonly Touch[]
}

/** All values that the moments tell of, in the order in which they were named. */
export function valueStories(moments: readonly Moment[]): readonly ValueStory[] {
  const known = told.get(moments)
  if (known) return known
  const stories = toldAfresh(moments)
  told.set(moments, stories)
  return stories
}

const told = new WeakMap<readonly Moment[], readonly ValueStory[]>()

interface StoryInTheMaking {
  readonly handle: Handle
  readonly kind: HandleKind
  text: string | null
  from: Handle | null
  readonly touches: Touch[]
}

function toldAfresh(moments: readonly Moment[]): readonly ValueStory[] {
  const stories = new Map<Handle, StoryInTheMaking>()
  for (const moment of moments) {
    const { performed } = moment
    if (!performed) continue
    for (const [text, handle] of performed.named ?? []) storyOf(stories, handle).text = text
    for (const fact of performed.facts) {
      const story = storyOf(stories, fact.handle)
      story.from ??= fact.from ?? null
      story.touches.push(touchOf(moment, performed.exchange, fact))
    }
    addFromNote(stories, moment.index, performed)
  }
  return [...stories.values()]
}

/** What Salesforce had on record, and what it held beside it, as the teacher's note tells. */
function addFromNote(
  stories: Map<Handle, StoryInTheMaking>,
  moment: number,
  { note, exchange }: Performed,
): void {
  if (!note || !exchange || note.stored === null) return
  const both = note.received !== null && !note.passed
  const did = both ? 'compared' : 'stored'
  for (const text of both ? [note.stored, note.received] : [note.stored]) {
    const story = [...stories.values()].find((each) => each.text === text)
    story?.touches.push({ moment, half: 'request', party: exchange.to, did, teacher: true })
  }
}

function storyOf(stories: Map<Handle, StoryInTheMaking>, handle: Handle): StoryInTheMaking {
  const known = stories.get(handle)
  if (known) return known
  const begun = { handle, kind: kindOf(handle), text: null, from: null, touches: [] }
  stories.set(handle, begun)
  return begun
}

function touchOf({ index }: Moment, exchange: Exchange | null, { party, did }: Fact): Touch {
  return { moment: index, half: exchange && halfOf(exchange, party, did), party, did }
}

/** Who asks writes the request and keeps what it reads in the answer; the other one the reverse. */
function halfOf({ to }: Exchange, party: PartyId, did: Fact['did']): 'request' | 'answer' {
  const writes = did === 'sent' || did === 'made'
  return writes === (party === to) ? 'answer' : 'request'
}

/** The stories as a book of names, for looking up what a text of a message is. */
export function handleFinder(stories: readonly ValueStory[]): (text: string) => Handle | undefined {
  const names = new Map(stories.flatMap((story) => spellingsOf(story)))
  return (text) => names.get(text) ?? names.get(decoded(text))
}

/** The address of an instance stands in the Host header without its scheme. */
function spellingsOf({ handle, kind, text }: ValueStory): readonly (readonly [string, Handle])[] {
  if (text === null) return []
  const host = kind === 'instanceUrl' ? text.replace(/^https?:\/\//, '') : text
  return [
    [text, handle],
    [host, handle],
  ]
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text.replaceAll('+', ' '))
  } catch {
    return text
  }
}

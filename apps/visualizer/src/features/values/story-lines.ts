import type { PartyId } from '@flowscope/http-message'
import type { Fact } from '@flowscope/stage'
import { parties } from '../../run-view/parties.ts'
import type { Touch, ValueStory } from '../../run-view/values.ts'
import { nameOfHandle } from '../../run-view/value-names.ts'
import { valueWords } from '../../words/values.ts'

/** One event in the life of a value; sending and receiving are one. */
export interface StoryLine {
  /** Index of the moment. */
  readonly moment: number
  readonly half: Touch['half']
  /** `passed` went from one party to another, `read` was looked at without being sent there. */
  readonly kind: Exclude<Fact['did'], 'received'> | 'passed' | 'read'
  readonly party: PartyId
  readonly to: PartyId | null
  readonly teacher: boolean
  readonly text: string
}

export function storyLines(story: ValueStory): readonly StoryLine[] {
  return story.touches.flatMap((touch) => lineOf(story, touch) ?? [])
}

function lineOf(story: ValueStory, touch: Touch): StoryLine | null {
  const { moment, half, party, teacher = false } = touch
  const receiver = touch.did === 'sent' ? partnerOf(story, touch, 'received') : null
  if (touch.did === 'received' && partnerOf(story, touch, 'sent')) return null
  const kind = kindOf(touch, receiver)
  const text = textOf(story, kind, party, receiver)
  return { moment, half, kind, party, to: receiver, teacher, text }
}

function kindOf({ did }: Touch, receiver: PartyId | null): StoryLine['kind'] {
  if (did === 'received') return 'read'
  return did === 'sent' && receiver ? 'passed' : did
}

function partnerOf({ touches }: ValueStory, touch: Touch, did: Fact['did']): PartyId | null {
  const partner = touches.find(
    (each) => each.did === did && each.moment === touch.moment && each.half === touch.half,
  )
  return partner?.party ?? null
}

function textOf(
  { from }: ValueStory,
  kind: StoryLine['kind'],
  party: PartyId,
  to: PartyId | null,
): string {
  const words = valueWords.did
  const { name } = parties[party]
  if (kind === 'passed') return words.passed(name, to ? parties[to].name : '')
  if (kind === 'made' && from) return words.madeFrom(name, nameOfHandle(from).toLowerCase())
  return words[kind](name)
}

import type { TopicId } from '@flowscope/lessons'

/** Where within the exam somebody is. */
export type ExamPlace =
  | { readonly place: 'overview' }
  | { readonly place: 'practice'; readonly topics: readonly string[] }
  | { readonly place: 'mock' }
  | { readonly place: 'score'; readonly exam: string }

/** What the address asks for; whatever it does not name is the overview. */
export function examPlaceOf({ pathname, searchParams }: URL): ExamPlace {
  switch (pathname.split('/')[2] ?? '') {
    case 'practice':
      return { place: 'practice', topics: searchParams.getAll('topic') }
    case 'mock':
      return { place: 'mock' }
    case 'score':
      return { place: 'score', exam: searchParams.get('of') ?? '' }
    default:
      return { place: 'overview' }
  }
}

/** The address of practice about some topics; about everything where none is named. */
export function practiceHref(topics: readonly TopicId[]): string {
  const params = new URLSearchParams(topics.map((topic) => ['topic', topic]))
  return topics.length === 0 ? '/exam/practice' : `/exam/practice?${params.toString()}`
}

export function scoreHref(exam: string): string {
  return `/exam/score?${new URLSearchParams({ of: exam }).toString()}`
}

export const mockHref = '/exam/mock'
export const examHref = '/exam'

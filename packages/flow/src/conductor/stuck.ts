import { conductor } from './glossary.ts'
import { navigation } from './navigation.ts'

export const away = conductor.createStateConfig({
  description: 'The engine cannot be reached. Nothing is lost; the learner may try again.',
  on: { ...navigation, retry: { target: 'settling', actions: 'forgetProblem' } },
})

export const unanswered = conductor.createStateConfig({
  description: 'A decision has no outcome: ask again under the same key, or take it back.',
  on: {
    ...navigation,
    retry: { target: 'performing', actions: 'forgetProblem' },
    dismissProblem: { target: 'settling', actions: ['takeBack', 'save'] },
  },
})

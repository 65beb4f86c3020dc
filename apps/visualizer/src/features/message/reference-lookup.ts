import { entryFor } from '@flowscope/reference'
import type { Explain } from './explain.ts'

export const lookUp: Explain = ({ place, name }) => entryFor(place, name)

import type { ExamQuestion } from '../exam-question.ts'
import { backChannel } from './web-server-flow/back-channel.ts'
import { frontChannel } from './web-server-flow/front-channel.ts'

export const webServerFlow: readonly ExamQuestion[] = [...frontChannel, ...backChannel]

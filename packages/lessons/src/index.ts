export { stations } from './stations.ts'
export { type Stand, type Station } from './station.ts'
export { type Card } from './card.ts'
export { cards } from './cards/index.ts'
export {
  type ExamQuestion,
  type Option,
  type RightOption,
  type WrongOption,
} from './exam-question.ts'
export { examQuestions } from './exam/index.ts'
export { type Fact } from './fact.ts'
export { facts, type FactId } from './facts/index.ts'
export { type Objective, type Topic, type TopicId, topicIds } from './objective.ts'
export { examFigures, objectives, topics } from './objectives.ts'
export {
  type Build,
  type Came,
  type Lesson,
  type LessonStart,
  type Prediction,
  type Round,
  type RoundSend,
  type WrongPrediction,
} from './lesson/lesson.ts'
export { lessonNamed, lessonPath, lessons, type LessonChapter } from './lesson/lessons.ts'
export { readLesson, type LessonProblem, type LessonReading } from './lesson/read-lesson.ts'
export { lessonSchema } from './lesson/schema.ts'
export { type KnownNames } from './lesson/slips.ts'
export { lessonSteps, type LessonStep } from './lesson/steps.ts'

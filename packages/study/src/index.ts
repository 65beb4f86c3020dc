export { answersIn, type Answered } from './answered.ts'
export { deckOf, type DeckCard } from './deck.ts'
export {
  drillKinds,
  makeDrill,
  type ChoiceTask,
  type Drill,
  type DrilledRun,
  type DrillKind,
  type DrillOption,
  type DrillSeries,
  type Exhibit,
  type OrderTask,
} from './drills/index.ts'
export { dueAt, duePile, type DuePile, type PileChoice } from './due-pile.ts'
export {
  confidences,
  ratings,
  rungs,
  type Confidence,
  type Rating,
  type Rung,
  type StudyAct,
  type StudyEvent,
} from './event.ts'
export { daysToExam, dueBeforeExam } from './exam-day.ts'
export { eventsInFile, progressFileOf, type FileReading } from './file/progress-file.ts'
export { ProgressFileSchema } from './file/schema.ts'
export { eventLog, type EventLog, type TextStore } from './log/event-log.ts'
export { inOrder } from './log/in-order.ts'
export { type Memory } from './memory/memory.ts'
export { recallOf, reviewed } from './memory/reviewed.ts'
export { drawExam, type ExamPlan } from './mock-exam/draw.ts'
export { type DrawnQuestion, type MockExam } from './mock-exam/mock-exam.ts'
export { practiceOrder } from './mock-exam/practice-order.ts'
export { type MockExamAnswer, type MockExamResult } from './mock-exam/result.ts'
export { isRight, questionOf, resultOf, rightPlaces, scoreOf } from './mock-exam/score.ts'
export { sharesOf } from './mock-exam/shares.ts'
export { choose, goToQuestion, isAnswered, timeLeft, toggleFlag } from './mock-exam/sitting.ts'
export { factOf, ownCardsOf, type OwnCard } from './own-card.ts'
export {
  noProgress,
  progressOf,
  withEvent,
  type LessonProgress,
  type LessonTry,
  type Progress,
} from './progress.ts'
export { type Score } from './score.ts'
export { hashOf, seededRandom, type Random } from './random.ts'
export { calibrationOf, type Calibration } from './standing/calibration.ts'
export { standingByPart, type Count, type StandingByPart } from './standing/by-part.ts'
export { standingOfFacts, standings, type Standing } from './standing/standing.ts'
export { differencesOf, editOf, type Entered, type FieldDifference } from './lesson/entered.ts'
export { type FieldChoice } from './lesson/field-choices.ts'
export { knownValues, type KnownValue } from './lesson/known-values.ts'
export { rungsFor, standingOfLesson, type LessonStanding } from './lesson/lesson-progress.ts'
export {
  beginLesson,
  playLesson,
  resultOf as resultOfRound,
  type Guess,
  type LessonMove,
  type LessonPhase,
  type LessonPlay,
  type RoundResult,
} from './lesson/play.ts'
export { blanksAt, rungOf, type Pass } from './lesson/rungs.ts'
export { lessonSettings, setupOf } from './lesson/setup-of.ts'
export { sheetOf, type Sheet, type SheetField } from './lesson/sheet.ts'
export { isTestedOut, triesOfTest } from './lesson/test-out.ts'
export { walkSteps, waysOf, wayToStart, type RoundWay } from './lesson/way.ts'

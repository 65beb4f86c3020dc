import { facts, topicIds, type ExamQuestion, type Objective } from '@flowscope/lessons'
import { seededRandom, type Random } from '../random.ts'
import type { DrawnQuestion, MockExam } from './mock-exam.ts'
import { sharesOf } from './shares.ts'

/** What the drawing of a mock exam depends on. */
export interface ExamPlan {
  readonly id: string
  readonly seed: string
  /** Milliseconds since the epoch. */
  readonly startedAt: number
  readonly minutes: number
  /** How many questions; fewer come where there are not so many. */
  readonly count: number
  readonly questions: readonly ExamQuestion[]
  readonly objectives: readonly Objective[]
  /** How often each question was answered before: those seen least are drawn first. */
  readonly seen: (item: string) => number
}

/**
 * Draws by the weights of the objectives that are covered, and evenly over the topics of each. The
 * same plan draws the same exam.
 */
export function drawExam(plan: ExamPlan): MockExam {
  const random = seededRandom(plan.seed)
  const drawn = random.shuffled(dealt(plan, random))
  return {
    id: plan.id,
    startedAt: plan.startedAt,
    minutes: plan.minutes,
    questions: drawn,
    at: 0,
    chosen: {},
    flagged: [],
  }
}

/** Objectives with little to choose from take theirs first, since topics may belong to two. */
function dealt(plan: ExamPlan, random: Random): readonly DrawnQuestion[] {
  const pools = poolsOf(plan)
  const seats = sharesOf(
    plan.count,
    pools.map(({ weight, questions }) => ({ weight, room: questions.length })),
  )
  return pools.flatMap(({ title, questions }, at) =>
    pickedOver(questions, seats[at] ?? 0, plan.seen, random).map((question) => ({
      item: question.id,
      objective: title,
      order: random.shuffled(question.options.map((_, place) => place)),
    })),
  )
}

interface Pool {
  readonly title: string
  readonly weight: number
  readonly questions: readonly ExamQuestion[]
}

/** Each question belongs to one objective: of two that cover its topic, in turn. */
function poolsOf({ questions, objectives }: ExamPlan): readonly Pool[] {
  const covered = objectives.filter((objective) => objective.covered.length > 0)
  const ownerOf = (question: ExamQuestion, nth: number) => {
    const owners = covered.filter(({ covered }) =>
      covered.some(({ id }) => id === facts[question.fact].topic),
    )
    return owners[nth % Math.max(1, owners.length)]
  }
  const owners = questions.map(ownerOf)
  return covered.map((objective) => ({
    title: objective.title,
    weight: objective.weight,
    questions: questions.filter((_, at) => owners[at] === objective),
  }))
}

/** Goes round the topics, taking from each what was seen least. */
function pickedOver(
  questions: readonly ExamQuestion[],
  count: number,
  seen: (item: string) => number,
  random: Random,
): readonly ExamQuestion[] {
  const mixed = random.shuffled(questions)
  const byTopic = random
    .shuffled(topicIds)
    .map((topic) => mixed.filter(({ fact }) => facts[fact].topic === topic))
    .map((some) => some.toSorted((one, other) => seen(one.id) - seen(other.id)))
  const longest = Math.max(0, ...byTopic.map(({ length }) => length))
  const rounds = Array.from({ length: longest }, (_, round) =>
    byTopic.flatMap((some) => some.slice(round, round + 1)),
  )
  return rounds.flat().slice(0, count)
}

const list = (numbers: readonly number[]) =>
  numbers.map((each) => `${String(each)}\u00a0%`).join(', ')

/** Practice by objective, and the mock exam. */
export const examWords = {
  title: 'Exam',
  lead: 'Questions of our own in the style of the Identity and Access Management Architect exam: a case, then the question, and every option explained.',
  honest:
    'They cover what this product is about, and that in depth. The rest of the exam is named below, not guessed. The official guide decides.',
  objectives: 'Practise by objective',
  weight: (percent: number) => `${String(percent)}\u00a0% of the exam`,
  questions: (count: number) => (count === 1 ? '1 question' : `${String(count)} questions`),
  practise: (title: string) => `Practise ${title}`,
  practiseAll: 'Practise all of it',
  notCovered: 'Not covered here:',
  notHere: 'Of the exam, not covered here',
  quoted: 'The weights are quoted by',
  mock: {
    title: 'Mock exam',
    lead: 'Drawn by the weights of what is covered, against the clock, and scored like the exam: all that is right and nothing else counts.',
    length: 'How long',
    size: (count: number, minutes: number) =>
      `${String(count)} questions, ${String(minutes)} minutes`,
    start: 'Start',
    going: 'A mock exam is under way.',
    goOn: (answered: number, of: number) => `Go on: ${String(answered)} of ${String(of)} answered`,
    past: 'Taken so far',
    pastScore: (right: number, of: number, percent: string) =>
      `${String(right)} of ${String(of)}, ${percent}`,
    passMark: (marks: readonly number[]) =>
      `Sites that quote the guide name different pass marks (${list(marks)}); the guide itself decides. What is asked here is a part of the exam.`,
  },
  practice: {
    about: (title: string) => `Practice: ${title}`,
    all: 'everything',
    place: (at: number, of: number) => `${String(at)} of ${String(of)}`,
    options: 'Options',
    answer: 'How sure are you? That answers it.',
    pick: (count: number) =>
      count === 1 ? 'Choose an option first.' : `Choose ${String(count)} options first.`,
    right: 'Right',
    wrong: 'Not right',
    surprise: 'Not right, and you were certain: this one is worth a second reading.',
    luck: 'Right, though you were guessing: read why.',
    isRight: 'Right:',
    isWrong: 'Wrong:',
    yours: 'your choice',
    belief: (clause: string) => `Who chooses this takes it that ${clause}.`,
    fact: 'To keep',
    kept: 'A card was made of this mistake. It waits in the review.',
    next: 'Next question',
    end: 'That was the last one',
    endText: (right: number, of: number) =>
      `${String(right)} of ${String(of)} right in this round.`,
    again: 'Another round',
    back: 'All objectives',
    none: 'There is no question about this yet.',
  },
  sitting: {
    question: (at: number, of: number) => `Question ${String(at)} of ${String(of)}`,
    left: (time: string) => `${time} left`,
    leftAloud: (minutes: number) =>
      minutes === 1 ? 'One minute is left.' : `${String(minutes)} minutes are left.`,
    flag: 'Flag',
    flagged: 'Flagged',
    flagHint: 'Flag this question to come back to it',
    back: 'Back',
    next: 'Next',
    review: 'Review and finish',
    reviewTitle: 'Before you finish',
    reviewText: (open: number, flagged: number) =>
      `${open === 0 ? 'Every question is answered' : `${String(open)} without an answer`}, ${String(flagged)} flagged.`,
    go: 'Go to a question',
    states: { answered: 'answered', open: 'no answer', flagged: 'flagged' },
    finish: 'Finish and score',
    sure: 'Finish now? What has no answer counts as wrong.',
    yes: 'Finish',
    no: 'Go on',
    over: 'The time is over: the exam was scored as it stood.',
  },
  score: {
    title: 'Your score',
    of: (right: number, of: number) => `${String(right)} of ${String(of)} right`,
    took: (minutes: number, of: number) => `${String(minutes)} of ${String(of)} minutes`,
    byObjective: 'By objective',
    answers: 'The questions',
    wrongOnly: 'Only what was not right',
    makeCards: (count: number) =>
      count === 1 ? 'Make a card of the mistake' : `Make cards of the ${String(count)} mistakes`,
    madeCards: 'The cards wait in the review.',
    unanswered: 'No answer was given.',
    gone: 'There is no mock exam under this address on this device.',
    again: 'Back to the exam page',
  },
} as const

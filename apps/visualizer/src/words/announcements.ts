/** What the page says by ear after something has happened. */
export const announcementWords = {
  step: (step: number, what: string) => `Step ${step}, ${what}`,
  answered: (status: number, code: string | null) =>
    ` answered: ${status}${code === null ? '' : `, ${code}`}`,
  unanswered: (why: string) => `: no answer, ${why}`,
  state: (state: string) => `State: ${state}.`,
  at: (step: number, of: number, what: string) => `At step ${step} of ${of}, ${what}.`,
  atStart: 'At the start: nothing has been decided yet.',
  clock: (now: string) => `The world’s clock says ${now}.`,
  fork: (name: string) => `A fork, ${name}: the run it left stays as it is.`,
  runOpened: (name: string) => `Run ${name} opened.`,
  playing: 'Playing.',
  paused: 'Paused.',
} as const

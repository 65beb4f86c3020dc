/** The places where one learns and looks back. */
export const studyNavWords = {
  entry: 'Learn',
  label: 'Study',
  places: [
    { href: '/learn', name: 'Path' },
    { href: '/review', name: 'Review' },
    { href: '/drills', name: 'Drills' },
    { href: '/exam', name: 'Exam' },
    { href: '/progress', name: 'Progress' },
  ],
} as const

/** The running table of contents, and the head of each station. */
export const stationWords = {
  nav: 'Stations',
  station: (number: number) => `Station ${number}: `,
  lookAt: 'Look at',
} as const

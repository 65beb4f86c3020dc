/** What is said when the web server does not do what the page asks. */
export const liveApiWords = {
  serverAway: 'The web server does not answer. Start it with npm start.',
  noLiveServer: 'This server offers no live runs. Start Flowscope with npm start.',
} as const

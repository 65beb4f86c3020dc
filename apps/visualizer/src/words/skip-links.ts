/** Links for the keyboard, over the header to a pane. */
export const skipWords = {
  label: 'Skip to',
  message: 'Skip to the message',
  pictures: 'Skip to the pictures of the run',
  states: 'Skip to the states',
  run: 'Skip to the run bar',
} as const

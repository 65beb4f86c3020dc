/** The tabs at the bottom of a phone. */
export const paneWords = {
  label: 'Panes',
  step: 'Step',
  map: 'Map',
  states: 'States',
  notes: 'Notes',
} as const

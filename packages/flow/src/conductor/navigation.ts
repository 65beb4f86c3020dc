/** An event's own fields as the params of a guard or an action. */
export const what = <Event>({ event }: { readonly event: Event }): Event => event

/** What leads to another run or another place in it. */
export const navigation = {
  startOver: {
    target: '#settling',
    actions: [{ type: 'startOver', params: what }, 'save'],
  },
  fork: {
    target: '#settling',
    actions: [{ type: 'forkHere', params: what }, 'save'],
  },
  openRun: {
    target: '#settling',
    actions: [{ type: 'openRun', params: what }, 'save'],
  },
  loadLink: {
    target: '#settling',
    actions: [{ type: 'loadLink', params: what }, 'save'],
  },
} as const

/** What changes how runs are listed or played, and nothing in them: possible at any time. */
export const housekeeping = {
  adopt: { target: '.settling', actions: ['stopPlaying', { type: 'adopt', params: what }, 'save'] },
  pause: { actions: 'stopPlaying' },
  setPace: { actions: { type: 'setPace', params: what } },
  unfoldRun: { actions: [{ type: 'unfoldRun', params: what }, 'save'] },
  pinRun: { actions: [{ type: 'pinRun', params: what }, 'save'] },
  renameRun: { actions: [{ type: 'renameRun', params: what }, 'save'] },
} as const

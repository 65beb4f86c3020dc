/** An event's own fields as the params of a guard or an action. */
export const what = <Event>({ event }: { readonly event: Event }): Event => event

/** What leads to another run or another place in it. */
export const navigation = {
  startOver: {
    target: '#settling',
    actions: [{ type: 'startOver', params: what }, 'save'],
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

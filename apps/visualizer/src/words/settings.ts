export const settingsWords = {
  title: 'Settings',
  lead: 'They change how the screen looks and how much it tells. No run is changed by them, and they stay on this device.',
  groups: {
    theme: { name: 'Look', system: 'As the system', light: 'Light', dark: 'Dark' },
    contrast: { name: 'Contrast', system: 'As the system', high: 'High' },
    motion: { name: 'Motion', system: 'As the system', reduced: 'None' },
    depth: { name: 'How much is told' },
  },
  keys: {
    name: 'Keys',
    shortcuts: 'Single keys act, while no field has the focus',
    list: 'The main screen has a list of them in its menu.',
    each: 'Which key does what',
    howTo:
      'Press another key in a field to change it. An empty field leaves the action without a key.',
    none: 'none',
    usual: 'Back to the usual keys',
    clash: (key: string, action: string) =>
      `“${key}” is the key for “${action}” already. Choose another, or change that one first.`,
  },
  data: {
    name: 'What is kept',
    what: 'This browser keeps your runs until the tab is closed, and these settings and the set-up of your own org until you erase them. Secrets are not among them.',
    learnt: 'What you have learnt is kept apart:',
    toProgress: 'save or erase your progress',
    erase: 'Erase runs and settings',
    ask: 'Erase all runs of this tab and all settings?',
    yes: 'Erase',
    no: 'Keep',
    done: 'Erased. What you have learnt is still here.',
  },
} as const

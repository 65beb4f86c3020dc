/** A run as a file. */
export const exportWords = {
  title: 'Export',
  as: (form: string) => `Export as ${form}`,
  kinds: {
    har: { name: 'HAR', what: 'Every exchange, for the network panel of a browser.' },
    json: { name: 'JSON', what: 'Set-up, decisions and outcomes, for programs.' },
    markdown: { name: 'Markdown', what: 'The transcript, for a document or a ticket.' },
    link: { name: 'Link', what: 'The whole run in an address.' },
  },
  saved: (name: string) => `${name} saved.`,
  copied: 'Link copied.',
  notCopied: 'This browser does not let the page copy.',
  practiceOnly:
    'A practice run made by Flowscope: every key, password and token in it is made up and opens nothing.',
  creator: 'Flowscope',
  json: 'Flowscope run',
  page: (run: string) => `Flowscope, ${run}`,
} as const

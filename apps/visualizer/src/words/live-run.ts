/** A run against a real org, on the main screen. */
export const liveRunWords = {
  band: 'Live',
  realOrg: (host: string) => `real org at ${host}`,
  atTheMock: (host: string) => `rehearsal at the mock, ${host}`,
  title: (host: string) => `LIVE · ${host} · Flowscope`,
  engine: 'By the web server',
  tools: {
    forget: 'Forget this run',
    forgetting: 'Forgetting…',
    forgottenAt: (time: string) => `forgotten at ${time} unless it is used`,
    revokeAndForget: 'Revoke and forget',
    newWindow: 'Open Salesforce in a window of its own',
    share: 'A live run has no link: its values stay in the web server.',
  },
  room: {
    title: 'Your browser is at Salesforce',
    text: 'Login and consent happen there, between you and Salesforce. Nothing of it can be observed from here, so nothing is drawn.',
    inferred: 'What can be inferred when it comes back',
    known: [
      'A code in the callback: somebody logged in, and allowed this app, now or before.',
      'error=access_denied: somebody said no, or a policy of the org did.',
      'Nothing comes back: an error page at Salesforce, or a window that was closed. Salesforce tells the web app of neither.',
    ],
    waiting: 'Waiting for the callback…',
    again: 'Begin a new try',
    closed: 'I closed it',
  },
  checked: {
    title: 'Your browser is back',
    labels: ['state that was kept', 'state that came back'],
    text: 'They are equal, so this answer belongs to the try that began in this browser. A code came with it: somebody logged in at Salesforce and allowed the app, now or before. The token request is sent when you say so; most apps send it before they answer the browser.',
  },
  blocked: {
    title: 'The window was blocked',
    text: 'This browser did not let Flowscope open a window. Go there in this tab: the run comes back to this page by itself.',
    here: 'Go in this tab',
  },
  gone: {
    title: 'The secrets of this run are gone',
    text: 'The web server was started anew, or forgot the run since nobody used it. What you see is the copy that this tab kept; nothing can be sent any more.',
    again: 'Connect again',
  },
  edited: {
    title: 'This goes to a real org',
    text: 'You changed the message. It is sent as it stands now.',
    send: 'Send the changed message',
    back: 'Look again',
  },
  finding: {
    title: 'What this means',
    causes: 'Likely causes, the likeliest first',
    estimate:
      'The order is an estimate for this host, this kind of app and this message. Salesforce does not say which it is.',
  },
  practice: {
    show: 'Show me in the mock',
    repeat: 'Repeat in practice',
    shown: (title: string) => `at the mock: ${title}`,
    copied: 'copy of the live run',
  },
  query: {
    label: 'Your own query (SOQL)',
    hint: 'SELECT only. It becomes the parameter q of the next message.',
    use: 'Put into the message',
    onlySelect: 'Only a query that begins with SELECT is sent: live runs read, they do not write.',
  },
  problems: {
    away: 'Live runs need the web server',
    retry: 'Try again',
  },
} as const

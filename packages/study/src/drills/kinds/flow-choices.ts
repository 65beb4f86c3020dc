import {
  passwordFlowBlocked,
  refreshFlow,
  rfc,
  webServerFlow,
  type Sources,
} from '@flowscope/reference'

export type FlowId =
  | 'webServer'
  | 'publicWebServer'
  | 'device'
  | 'jwtBearer'
  | 'clientCredentials'
  | 'refresh'
  | 'userAgent'
  | 'password'

/** What decides which flow fits. */
export interface Traits {
  /** Somebody is there who can log in. */
  readonly person: boolean
  /** The thing that connects can show a browser. */
  readonly browser: boolean
  /** A server keeps what nobody else may read. */
  readonly keepsSecret: boolean
  /** In whose name it works. */
  readonly worksAs: 'whoIsThere' | 'manyUsers' | 'itself'
  /** It was connected before, and holds a refresh token. */
  readonly connected: boolean
}

interface FlowChoice {
  readonly id: FlowId
  readonly name: string
  /** Why it fits where it does, in one or two sentences. */
  readonly fits: string
  readonly sources: Sources
}

export const flowChoices: readonly FlowChoice[] = [
  {
    id: 'webServer',
    name: 'Web server flow with secret and PKCE',
    fits: 'A person logs in at Salesforce in a browser, and a server trades the code with a secret that it can keep.',
    sources: [webServerFlow, rfc(6749, '4.1')],
  },
  {
    id: 'publicWebServer',
    name: 'Web server flow with PKCE, no secret',
    fits: 'A person logs in in a browser, and what is handed out to everybody can keep no secret: the verifier ties the code to whoever asked.',
    sources: [rfc(8252, '8.1'), rfc(7636, '1'), webServerFlow],
  },
  {
    id: 'device',
    name: 'Device flow',
    fits: 'The thing shows a short code, and the person logs in on something else that has a browser.',
    sources: [rfc(8628, '1')],
  },
  {
    id: 'jwtBearer',
    name: 'JWT bearer flow',
    fits: 'Nobody is there: a signed assertion names the user, who was approved beforehand.',
    sources: [rfc(7523, '2.1')],
  },
  {
    id: 'clientCredentials',
    name: 'Client credentials flow',
    fits: 'No person is concerned: the app acts as itself, and at Salesforce that is its Run As user.',
    sources: [rfc(6749, '4.4')],
  },
  {
    id: 'refresh',
    name: 'Refresh token flow',
    fits: 'It was connected before: the refresh token brings a new access token, and nobody has to be there.',
    sources: [refreshFlow, rfc(6749, '6')],
  },
  {
    id: 'userAgent',
    name: 'User-agent flow',
    fits: '',
    sources: [rfc(9700, '2.1.2')],
  },
  {
    id: 'password',
    name: 'Username-password flow',
    fits: '',
    sources: [passwordFlowBlocked, rfc(9700, '2.4')],
  },
]

interface Objection {
  readonly misconception: string
  readonly why: string
}

/** What speaks against a flow in a situation; `null` where it is the one that fits. */
export function objectionTo(flow: FlowId, traits: Traits): Objection | null {
  switch (flow) {
    case 'webServer':
      return needsPerson(traits) ?? needsBrowser(traits) ?? needsSecret(traits)
    case 'publicWebServer':
      return needsPerson(traits) ?? needsBrowser(traits) ?? needsNoServer(traits)
    case 'device':
      return needsPerson(traits) ?? needsNoBrowser(traits)
    case 'jwtBearer':
      return needsNobody(traits) ?? needsNoGrant(traits) ?? needsUsers(traits)
    case 'clientCredentials':
      return needsNobody(traits) ?? needsNoGrant(traits) ?? needsOwnName(traits)
    case 'refresh':
      return needsGrant(traits)
    case 'userAgent':
      return {
        misconception: 'a token in the address is as safe as one in an answer',
        why: 'It puts the tokens into the browser’s address; the standards advise against it.',
      }
    case 'password':
      return {
        misconception: 'an app may keep its users’ passwords',
        why: 'It hands a password to the app, and new orgs block it.',
      }
  }
}

function needsPerson({ person }: Traits): Objection | null {
  if (person) return null
  return {
    misconception: 'a job can log in at a page',
    why: 'It needs a person, and none is there.',
  }
}

function needsBrowser({ browser }: Traits): Objection | null {
  if (browser) return null
  return {
    misconception: 'every device can be redirected',
    why: 'It redirects a browser, and this thing has none.',
  }
}

function needsSecret({ keepsSecret }: Traits): Objection | null {
  if (keepsSecret) return null
  return {
    misconception: 'a secret inside an app that is handed out is a secret',
    why: 'Whoever has the app has its secret.',
  }
}

function needsNoServer({ keepsSecret }: Traits): Objection | null {
  if (!keepsSecret) return null
  return {
    misconception: 'PKCE takes the place of the secret',
    why: 'A server can keep a secret, and should prove itself with it, beside PKCE.',
  }
}

function needsNoBrowser({ browser }: Traits): Objection | null {
  if (!browser) return null
  return {
    misconception: 'a code on a screen is safer than a redirect',
    why: 'There is a browser right here: nobody has to carry a code to another device.',
  }
}

function needsNobody({ person }: Traits): Objection | null {
  if (!person) return null
  return {
    misconception: 'servers always speak for themselves',
    why: 'Somebody is there who shall agree; this one asks nobody.',
  }
}

function needsNoGrant({ connected }: Traits): Objection | null {
  if (!connected) return null
  return {
    misconception: 'a session that has ended needs a grant of another kind',
    why: 'The user’s grant is still there, and a refresh token goes with it.',
  }
}

function needsUsers({ worksAs }: Traits): Objection | null {
  if (worksAs === 'manyUsers') return null
  return {
    misconception: 'a signature is needed wherever nobody logs in',
    why: 'No user is to be named here: the app works as itself.',
  }
}

function needsOwnName({ worksAs }: Traits): Objection | null {
  if (worksAs === 'itself') return null
  return {
    misconception: 'the app can choose its user at each call',
    why: 'It would act as one Run As user, whoever it works for.',
  }
}

function needsGrant({ connected }: Traits): Objection | null {
  if (connected) return null
  return {
    misconception: 'refreshing is a way to begin',
    why: 'There is no refresh token yet that could be traded.',
  }
}

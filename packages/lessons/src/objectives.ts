import type { Source, Sources } from '@flowscope/reference'
import { topicIds, type Objective, type Topic, type TopicId } from './objective.ts'

const titles: Readonly<Record<TopicId, string>> = {
  'flow-choice': 'Choosing the flow',
  'web-server-flow': 'The Web Server Flow, message by message',
  'apps-and-policies': 'External client apps, connected apps and their policies',
  scopes: 'Scopes',
  tokens: 'Codes and tokens',
  sessions: 'Sessions and their end',
  'refresh-and-rotation': 'Refresh tokens and rotation',
  revocation: 'Revocation and what survives it',
  'pkce-and-attacks': 'PKCE, state and attacks',
  'identity-endpoints': 'Identity endpoints and OpenID Connect',
  'login-and-mfa': 'Login, verification and session levels',
  troubleshooting: 'Errors and Login History',
}

export const topics: readonly Topic[] = topicIds.map((id) => ({ id, title: titles[id] }))

const among = (...ids: readonly TopicId[]): readonly Topic[] =>
  topics.filter(({ id }) => ids.includes(id))

/** The guide itself is on Trailhead; its weights are quoted by these, and they agree (sheet §14). */
const quoted: Sources = [
  {
    title: 'study4exam: syllabus',
    url: 'https://www.study4exam.com/salesforce/syllabus/identity-and-access-management-architect',
  },
  { title: 'dineshyadav.com: exam guide' },
]

/** Exam sites do not agree on these; the official guide decides. */
export const examFigures = {
  scoredQuestions: 60,
  unscoredQuestions: 5,
  /** Older guides, and a newer page. */
  minutes: [120, 105],
  /** Percent: older guides, and two newer pages. */
  passMark: [67, 65, 63],
  sources: [
    { title: 'priscillahongsalesforce.com' },
    { title: 'dineshyadav.com' },
    { title: 'focusonforce.com' },
    { title: 'certplusplus.com' },
  ] as readonly Source[],
} as const

export const objectives: readonly Objective[] = [
  {
    title: 'Identity Management Concepts',
    weight: 17,
    covered: among('login-and-mfa', 'troubleshooting', 'sessions'),
    notCovered: ['Trust between identity provider and service provider in SAML'],
    sources: quoted,
  },
  {
    title: 'Accepting Third-Party Identity in Salesforce',
    weight: 21,
    covered: [],
    notCovered: ['SAML set-up', 'Directories', 'Login through other identity providers'],
    sources: quoted,
  },
  {
    title: 'Salesforce as an Identity Provider',
    weight: 17,
    covered: among(
      'flow-choice',
      'web-server-flow',
      'apps-and-policies',
      'scopes',
      'tokens',
      'refresh-and-rotation',
      'revocation',
      'identity-endpoints',
    ),
    notCovered: ['Canvas', 'App Launcher', 'SAML set-up'],
    sources: quoted,
  },
  {
    title: 'Access Management Best Practices',
    weight: 15,
    covered: among('pkce-and-attacks', 'login-and-mfa', 'sessions'),
    notCovered: ['Monitoring products'],
    sources: quoted,
  },
  {
    title: 'Salesforce Identity',
    weight: 12,
    covered: [],
    notCovered: ['All of it'],
    sources: quoted,
  },
  {
    title: 'Community (Partner and Customer)',
    weight: 18,
    covered: [],
    notCovered: ['All of it'],
    sources: quoted,
  },
]

import type { ClientSetup, RunSetup } from '@flowscope/reference'
import { scopeChoices, setupWords } from '../../words/setup.ts'
import type { SwitchView } from './switch-view.ts'

const words = setupWords.webApp

type PlainSwitch = Omit<SwitchView, 'at' | 'path' | 'leadsTo'>

/** What the web app's own code decides, beside the settings of Salesforce. */
export function webAppSwitches({ client: now }: RunSetup, start: RunSetup): readonly PlainSwitch[] {
  return plans(start.client).map(({ id, label, meaning, choices }) => {
    const chosen = (client: ClientSetup) => choices.findIndex(([, is]) => is(client))
    return {
      id,
      label,
      meaning,
      choices: choices.map(([name, , settings]) => ({
        label: name,
        effect: '',
        change: { at: 'webApp' as const, settings },
      })),
      now: chosen(now),
      start: chosen(start.client),
    }
  })
}

type Choice = readonly [
  label: string,
  is: (client: ClientSetup) => boolean,
  settings: Partial<Omit<ClientSetup, 'origin'>>,
]

interface Plan {
  readonly id: string
  readonly label: string
  readonly meaning: string
  readonly choices: readonly Choice[]
}

function plans({ consumerSecret, scope }: ClientSetup): readonly Plan[] {
  const right = consumerSecret ?? ''
  const scopes = [scope, ...scopeChoices.filter((each) => each !== scope)]
  return [
    {
      id: 'webApp.pkce',
      label: words.pkce,
      meaning: words.pkceMeaning,
      choices: [
        [words.on, ({ pkce }) => pkce, { pkce: true }],
        [words.off, ({ pkce }) => !pkce, { pkce: false }],
      ],
    },
    {
      id: 'webApp.state',
      label: words.state,
      meaning: words.stateMeaning,
      choices: [
        [words.on, ({ skipStateCheck }) => !skipStateCheck, { skipStateCheck: false }],
        [words.off, ({ skipStateCheck }) => skipStateCheck, { skipStateCheck: true }],
      ],
    },
    {
      id: 'webApp.secret',
      label: words.secret,
      meaning: words.secretMeaning,
      choices: [
        [words.rightSecret, (client) => client.consumerSecret === right, { consumerSecret: right }],
        [
          words.wrongSecret,
          (client) => client.consumerSecret === 'not-the-secret',
          { consumerSecret: 'not-the-secret' },
        ],
        [words.noSecret, (client) => client.consumerSecret === null, { consumerSecret: null }],
      ],
    },
    {
      id: 'webApp.scope',
      label: words.scope,
      meaning: '',
      choices: scopes.map((each): Choice => [
        each,
        (client) => client.scope === each,
        { scope: each },
      ]),
    },
  ]
}

import { deduced, rfc } from '@flowscope/reference'
import { parameter } from '../../edits.ts'
import { refusedAtOnce } from '../endings.ts'
import { edited } from '../moves.ts'
import { series } from '../series.ts'

/** More than an address holds. */
export const tooLongWhatIfs = series(
  {
    station: 'authorize-request',
    by: 'me',
    at: 'authorize',
    then: [],
    sources: [rfc(9110, '15.5.15'), deduced],
  },
  [
    {
      id: 'state-too-long',
      title: 'the web app packs a whole page into state',
      ask: 'The state holds what the user had typed so far, 20,000 characters. Where does that end?',
      answers: [
        'At Salesforce’s door: the address is too long to be read.',
        'In the callback, where Salesforce sends it back cut short.',
        'Nowhere: state is for whatever the web app likes.',
      ],
      reason:
        'Addresses have an end, and it is not written down where. Keep the data on the server, and let state be a short random name for it.',
      change: edited('authorize', parameter('state', 'typed-so-far.'.repeat(1600))),
      expect: {
        status: 414,
        code: '414',
        text: 'URI Too Long',
        check: 'target.size',
        states: refusedAtOnce,
      },
    },
  ],
)

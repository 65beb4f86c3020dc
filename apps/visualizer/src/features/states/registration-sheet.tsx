import type { RunSetup } from '@flowscope/reference'
import { stateWords } from '../../words/states.ts'
import styles from './registration-sheet.module.css'

const words = stateWords.registration

/** What Salesforce has on record about the app: the settings that matter for this flow. */
export function RegistrationSheet({ setup }: { readonly setup: RunSetup }) {
  const { client, world } = setup
  const app = world.orgs
    .flatMap(({ apps }) => apps)
    .find(({ consumerKey }) => consumerKey === client.consumerKey)
  if (!app) return null
  return (
    <>
      <p>{words.lead}</p>
      <dl className={styles['sheet']}>
        <Row name={words.app} value={app.name} />
        <Row name={words.key} value={app.consumerKey} wire />
        <Row name={words.secret} value={app.consumerSecret ?? words.none} wire />
        <Row name={words.callback} value={client.callbackUrl} wire />
        <Row name={words.scopes} value={app.scopes.join(' ')} wire />
        <Row
          name={words.requireSecret}
          value={app.requireSecretForWebServerFlow ? words.secretYes : words.no}
        />
        <Row name={words.requirePkce} value={app.requirePkce ? words.yes : words.pkceNo} />
        <Row name={words.rotate} value={app.refreshTokenRotation ? words.yes : words.no} />
      </dl>
    </>
  )
}

interface RowProps {
  readonly name: string
  readonly value: string
  readonly wire?: boolean
}

function Row({ name, value, wire = false }: RowProps) {
  return (
    <div className={styles['row']}>
      <dt>{name}</dt>
      <dd data-wire={wire}>{value}</dd>
    </div>
  )
}

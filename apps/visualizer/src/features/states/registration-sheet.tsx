import type { RunSetup } from '@flowscope/reference'
import styles from './registration-sheet.module.css'

/** What Salesforce has on record about the app: the settings that matter for this flow. */
export function RegistrationSheet({ setup }: { readonly setup: RunSetup }) {
  const { client, world } = setup
  const app = world.orgs
    .flatMap(({ apps }) => apps)
    .find(({ consumerKey }) => consumerKey === client.consumerKey)
  if (!app) return null
  return (
    <>
      <p>
        An administrator of the org writes down who may ask. Everything later is compared with this
        record, character by character.
      </p>
      <dl className={styles['sheet']}>
        <Row name="External Client App" value={app.name} />
        <Row name="Consumer key" value={app.consumerKey} wire />
        <Row name="Consumer secret" value={app.consumerSecret ?? 'none'} wire />
        <Row name="Callback URL" value={client.callbackUrl} wire />
        <Row name="Scopes" value={app.scopes.join(' ')} wire />
        <Row
          name="Require secret"
          value={app.requireSecretForWebServerFlow ? 'yes, at the token endpoint' : 'no'}
        />
        <Row name="Require PKCE" value={app.requirePkce ? 'yes' : 'no, accepted when offered'} />
        <Row name="Rotate refresh tokens" value={app.refreshTokenRotation ? 'yes' : 'no'} />
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

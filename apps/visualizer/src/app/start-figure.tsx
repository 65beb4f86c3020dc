import styles from './start-figure.module.css'

const lines = [
  ['Browser', 'Web app', 'GET /connect'],
  ['Web app', 'Browser', '302 with state and challenge'],
  ['Browser', 'Salesforce', 'GET /services/oauth2/authorize'],
  ['Salesforce', 'Browser', 'login, consent, then a code'],
  ['Browser', 'Web app', 'GET /oauth/callback'],
  ['Web app', 'Salesforce', 'POST /services/oauth2/token'],
  ['Salesforce', 'Web app', 'access token, refresh token'],
] as const

const parties = { Browser: 'browser', 'Web app': 'client', Salesforce: 'authServer' } as const
const columns = ['Browser', 'Web app', 'Salesforce'] as const

/** The whole flow on one page, as a table of contents. It is a list of what will be sent. */
export function StartFigure() {
  return (
    <figure className={styles['figure']}>
      <div className={styles['heads']} aria-hidden="true">
        {columns.map((name) => (
          <span key={name} data-party={parties[name]}>
            {name}
          </span>
        ))}
      </div>
      <ol className={styles['lines']}>
        {lines.map(([from, to, what], index) => {
          const [a, b] = [columns.indexOf(from), columns.indexOf(to)]
          return (
            <li key={index} className={styles['line']}>
              <span className="hidden-visually">
                {from} to {to}:
              </span>
              <span
                className={styles['arrow']}
                data-party={parties[from]}
                data-channel={index > 4 ? 'back' : 'front'}
                data-direction={b > a ? 'right' : 'left'}
                style={{
                  gridColumn: `${String(Math.min(a, b) + 1)} / span ${String(Math.abs(b - a) + 1)}`,
                  '--span': Math.abs(b - a) + 1,
                }}
              >
                <span className={styles['label']}>{what}</span>
              </span>
            </li>
          )
        })}
      </ol>
      <figcaption className={styles['caption']}>
        Dashed: through the user’s browser. Double: from server to server, out of the browser’s
        sight.
      </figcaption>
    </figure>
  )
}

import type { AppSettings, AppSetup, RunSetup } from '@flowscope/reference'

/** The set-up with other settings of the web app's own registration, wherever it stands. */
export function withOwnApp(
  setup: RunSetup,
  change: (app: AppSetup) => Partial<AppSettings>,
): RunSetup {
  const { consumerKey } = setup.client
  const orgs = setup.world.orgs.map((org) => ({
    ...org,
    apps: org.apps.map((app) =>
      app.consumerKey === consumerKey ? { ...app, ...change(app) } : app,
    ),
  }))
  return { ...setup, world: { ...setup.world, orgs } }
}

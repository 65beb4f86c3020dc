import {
  appIn,
  orgIn,
  userIn,
  withApp,
  withChange,
  withOrg,
  withUser,
  type SettingsChange,
} from '@flowscope/reference'
import {
  AppChanges,
  CounterfactualChanges,
  OrgChanges,
  Orgs,
  ProfileChanges,
  Settings,
  UserChanges,
} from '../schemas.ts'
import type { AdminApp } from '../type-provider.ts'
import { inWorld, type Worlds } from './in-world.ts'

const runs = 'What was issued before stays, and meets the new settings.'

/** Setup, while the world runs. */
export function settingRoutes(app: AdminApp, { worldOf }: Worlds) {
  const list = inWorld({ summary: 'The orgs with all their settings', response: { 200: Orgs } })
  app.get('/orgs', { schema: list }, ({ params }) => ({ orgs: [...worldOf(params).setup().orgs] }))

  const read = inWorld({ summary: 'An org with all its settings', response: { 200: Settings } })
  app.get('/orgs/:org', { schema: read }, ({ params }) =>
    orgIn(worldOf(params).setup(), named(params, 'org')),
  )

  const org = inWorld({
    summary: 'Change settings of an org',
    description: runs,
    body: OrgChanges,
    response: { 200: Settings },
  })
  app.patch('/orgs/:org', { schema: org }, ({ params, body }) => {
    const world = worldOf(params)
    const name = named(params, 'org')
    world.change((setup) => withOrg(setup, name, body))
    return orgIn(world.setup(), name)
  })

  const one = inWorld({
    summary: 'Change settings of an app',
    description: runs,
    body: AppChanges,
    response: { 200: Settings },
  })
  app.patch('/orgs/:org/apps/:consumerKey', { schema: one }, ({ params, body }) => {
    const world = worldOf(params)
    const [name, key] = [named(params, 'org'), named(params, 'consumerKey')]
    world.change((setup) => withApp(setup, name, key, body))
    return appIn(orgIn(world.setup(), name), key)
  })

  const user = inWorld({
    summary: 'Change settings of a user',
    description: runs,
    body: UserChanges,
    response: { 200: Settings },
  })
  app.patch('/orgs/:org/users/:username', { schema: user }, ({ params, body }) => {
    const world = worldOf(params)
    const [name, username] = [named(params, 'org'), named(params, 'username')]
    world.change((setup) => withUser(setup, name, username, body))
    return userIn(orgIn(world.setup(), name), username)
  })

  profileRoutes(app, worldOf)
}

function profileRoutes(app: AdminApp, worldOf: Worlds['worldOf']) {
  const profile = inWorld({
    summary: 'Change settings of a profile',
    description: runs,
    body: ProfileChanges,
    response: { 200: Settings },
  })
  app.patch('/orgs/:org/profiles/:profile', { schema: profile }, ({ params, body }) => {
    const [org, name] = [named(params, 'org'), named(params, 'profile')]
    const world = worldOf(params)
    const change: SettingsChange = { at: 'profile', org, profile: name, settings: body }
    world.change((setup) => withChange(setup, change))
    return orgIn(world.setup(), org)
  })

  const counterfactual = inWorld({
    summary: 'Switch on what Salesforce does not do',
    body: CounterfactualChanges,
    response: { 200: Settings },
  })
  app.patch('/counterfactual', { schema: counterfactual }, ({ params, body }) => {
    const world = worldOf(params)
    world.change((setup) => withChange(setup, { at: 'counterfactual', settings: body }))
    return world.setup().counterfactual
  })
}

function named(params: Readonly<Record<string, string>>, segment: string): string {
  return params[segment] ?? ''
}

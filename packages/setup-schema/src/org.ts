import { Type } from 'typebox'
import { GivenAppSchema } from './app.ts'
import {
  closed,
  hostLabel,
  ipRanges,
  name,
  orNull,
  recordId,
  sessionTimeout,
  text,
  texts,
  yesOrNo,
} from './parts.ts'

/** A user; only id, username and password are needed. */
export const GivenUserSchema = Type.Object(
  {
    id: recordId('005'),
    username: name('Like an e-mail address; it decides the org.'),
    password: name(),
    ...Type.Partial(
      Type.Object({
        securityToken: text('Follows the password in the username-password flow.'),
        firstName: text(),
        lastName: text(),
        email: text(),
        profile: name('The name of a profile of the org.'),
        active: yesOrNo('Active'),
        frozen: yesOrNo('Frozen: may not log in, keeps the licence.'),
        verificationCode: orNull(
          Type.String({ pattern: '^\\d{6}$', description: 'Asked for after the password.' }),
        ),
        approveUninstalledConnectedApps: yesOrNo('Approve Uninstalled Connected Apps'),
        apiOnly: yesOrNo('API Only User'),
      }),
    ).properties,
  },
  closed,
)

const timeOfDay = Type.String({ pattern: '^([01]\\d|2[0-3]):[0-5]\\d$', description: 'UTC' })

export const GivenProfileSchema = Type.Object(
  {
    name: name(),
    ...Type.Partial(
      Type.Object({
        loginIpRanges: ipRanges('Login IP Ranges; none means all addresses.'),
        loginHoursStart: timeOfDay,
        loginHoursEnd: timeOfDay,
        sessionTimeoutMinutes: orNull(sessionTimeout),
      }),
    ).properties,
  },
  closed,
)

const account = Type.Object({ id: recordId('001'), name: name(), industry: text() }, closed)

const listed = { maxItems: 500 }

/** An org; only id, name and My Domain are needed. */
export const GivenOrgSchema = Type.Object(
  {
    id: recordId('00D'),
    name: name(),
    myDomain: hostLabel('The My Domain name: acme is served at acme.my.localhost.'),
    ...Type.Partial(
      Type.Object({
        sandbox: orNull(hostLabel('The name of the sandbox.')),
        active: yesOrNo('Whether the org is in service.'),
        apiEnabled: yesOrNo('Whether the edition of the org includes the API.'),
        allowUsernamePasswordFlows: yesOrNo('Allow OAuth Username-Password Flows'),
        allowUserAgentFlows: yesOrNo('Allow OAuth User-Agent Flows'),
        requirePkce: yesOrNo('Require PKCE for every app of the org'),
        sessionTimeoutMinutes: sessionTimeout,
        maximumInvalidLoginAttempts: Type.Integer({ minimum: 1, maximum: 100 }),
        lockoutMinutes: Type.Integer({ minimum: 1, maximum: 1440 }),
        trustedIpRanges: ipRanges('Network Access: no code and no security token from here.'),
        corsAllowlist: texts('Origins, https://app.example'),
        enableCorsForOAuthEndpoints: yesOrNo('Enable CORS for OAuth endpoints'),
        dailyApiRequests: Type.Integer({ minimum: 0, description: 'API requests in 24 hours.' }),
        profiles: Type.Array(GivenProfileSchema, listed),
        users: Type.Array(GivenUserSchema, listed),
        apps: Type.Array(GivenAppSchema, listed),
        accounts: Type.Array(account, listed),
      }),
    ).properties,
  },
  closed,
)

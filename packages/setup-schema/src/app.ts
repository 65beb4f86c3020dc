import { scopes } from '@flowscope/reference'
import { Type } from 'typebox'
import { callbacks, closed, name, orNull, sessionTimeout, texts, yesOrNo } from './parts.ts'

const scope = Type.Enum(scopes.map(({ value }) => value))

/** Room for the modulus of a key of 16,384 bits. */
const base64url = (description: string) =>
  Type.String({ pattern: '^[\\w-]+$', maxLength: 2731, description })

const certificate = Type.Object(
  {
    kty: Type.Literal('RSA'),
    n: base64url('Modulus, base64url.'),
    e: base64url('Exponent, base64url.'),
  },
  {
    ...closed,
    description: 'The public key of the certificate, for JWT bearer and client assertions.',
  },
)

/** An External Client App or connected app; only name and consumer key are needed. */
export const GivenAppSchema = Type.Object(
  {
    name: name('As the consent page names it.'),
    consumerKey: name('The client_id.'),
    ...Type.Partial(
      Type.Object({
        kind: Type.Union([Type.Literal('externalClientApp'), Type.Literal('connectedApp')]),
        distributionState: Type.Union([Type.Literal('Local'), Type.Literal('Packaged')]),
        status: Type.Union([
          Type.Literal('enabled'),
          Type.Literal('disabled'),
          Type.Literal('blocked'),
          Type.Literal('uninstalled'),
        ]),
        consumerSecret: orNull(name('The client_secret; null for an app that has none.')),
        certificate: orNull(certificate),
        callbackUrls: callbacks('Compared character by character with redirect_uri.'),
        scopes: Type.Array(scope, { maxItems: 200, description: 'Selected OAuth Scopes.' }),
        requireSecretForWebServerFlow: yesOrNo('Require Secret for Web Server Flow'),
        requireSecretForRefreshTokenFlow: yesOrNo('Require Secret for Refresh Token Flow'),
        requireSecretForTokenExchangeFlow: yesOrNo('Require Secret for Token Exchange Flow'),
        requirePkce: yesOrNo(
          'Require Proof Key for Code Exchange (PKCE) Extension for Supported Authorization Flows',
        ),
        refreshTokenRotation: yesOrNo('Enable Refresh Token Rotation'),
        enableClientCredentialsFlow: yesOrNo('Enable Client Credentials Flow'),
        clientCredentialsUser: orNull(name('The username of the Run As user.')),
        enableDeviceFlow: yesOrNo('Enable Device Flow'),
        enableTokenExchangeFlow: yesOrNo('Enable Token Exchange Flow'),
        issueJwtAccessTokens: yesOrNo('Issue JSON Web Token (JWT)-based access tokens'),
        introspectAllTokens: yesOrNo('Introspect All Tokens'),
        idTokenMinutes: Type.Integer({
          minimum: 1,
          maximum: 720,
          description: 'Life of an ID token.',
        }),
        permittedUsers: Type.Union([
          Type.Literal('AllSelfAuthorized'),
          Type.Literal('AdminApprovedPreAuthorized'),
        ]),
        preAuthorizedUsers: texts('Usernames with a permission set of the app.'),
        preAuthorizedProfiles: texts('Profiles of the app.'),
        ipRelaxation: Type.Union([
          Type.Literal('Enforce'),
          Type.Literal('Enforce_RelaxRefresh'),
          Type.Literal('Bypass_2factor'),
          Type.Literal('Bypass'),
        ]),
        refreshTokenPolicy: Type.Union([
          Type.Literal('Infinite'),
          Type.Literal('Zero'),
          Type.Literal('SpecificInactivity'),
          Type.Literal('SpecificLifetime'),
        ]),
        refreshTokenPeriod: Type.Integer({
          minimum: 1,
          maximum: 1000,
          description: 'How many units a refresh token lives, or may rest.',
        }),
        refreshTokenUnit: Type.Union([
          Type.Literal('HOURS'),
          Type.Literal('DAYS'),
          Type.Literal('MONTHS'),
        ]),
        initialAccessToken: orNull(name('Initial Access Token for Dynamic Client Registration.')),
        sessionTimeoutMinutes: orNull(sessionTimeout),
        knownFrom: orNull(
          Type.Integer({
            minimum: 0,
            description:
              'When every server of Salesforce knows the app, in milliseconds since the epoch.',
          }),
        ),
      }),
    ).properties,
  },
  closed,
)

import type { Explanations } from './told.ts'

/** Of the ways to a token that need no browser, and of the client’s proof. */
export const tokenGrantExplanations = {
  'grantParameters.present': {
    passed: 'Everything that this grant needs is there.',
    refused: 'This grant cannot do without a parameter that is missing or empty.',
  },
  'client.inThisOrg': {
    passed: 'The app lives in an org that answers here.',
    refused:
      'The app lives in another org. An external client app works where it was made or installed, and nowhere else.',
  },
  'client.enabled': {
    passed: 'The app is switched on.',
    refused: 'An admin has switched the app off.',
  },
  'client.notBlocked': {
    passed: 'No admin has blocked the app.',
    refused: 'An admin has blocked the app for the whole org.',
  },
  'clientAssertion.readable': {
    passed: 'The client proves itself with a signed JWT, or in another way.',
    refused:
      'A client assertion was sent that is not a JWT, or whose client_assertion_type is not that of a JWT.',
  },
  'clientAssertion.good': {
    passed: 'The client’s JWT is good, if there is one.',
    refused:
      'The client’s JWT does not prove it: it must be signed (RS256) with the key of the app’s certificate, have the consumer key as iss and sub, the token endpoint as aud, an exp ahead, and a jti of its own if any.',
  },
  'assertion.readable': {
    passed: 'The assertion is a JWT, and says who sends it.',
    refused: 'The assertion is not a JWT: three parts in base64url with points between them.',
  },
  'assertion.signed': {
    passed: 'The assertion was signed by whoever holds the private key of the app’s certificate.',
    refused:
      'The signature does not fit the certificate of the app, the app has none, or the algorithm is not RS256.',
  },
  'assertion.audience': {
    passed: 'The assertion was written for this server.',
    refused: 'The assertion was written for another server: aud names the login host or My Domain.',
  },
  'assertion.fresh': {
    passed: 'The assertion has not ended.',
    refused:
      'The assertion has ended, or has no exp. The words speak of a code, but mean the assertion; look at the clock of the machine that signs.',
  },
  'assertion.unused': {
    passed: 'The assertion was not used before, as far as it can be told.',
    refused: 'An assertion with this jti was used before. Make a new one for each request.',
  },
  'assertion.approved': {
    passed: 'The user, or an admin for the user, has approved the app before.',
    refused:
      'Nobody has approved this app for this user: neither the user in a browser, nor an admin. A user who does not exist is answered alike.',
  },
  'holder.admitted': {
    passed: 'The user may use this app.',
    refused:
      'The app admits only users whom an admin has approved, by profile or permission set. This user is not among them.',
  },
  'holder.mayUseUninstalled': {
    passed: 'The app is installed, or this user may do without.',
    refused:
      'The app is not installed in this org, and the user lacks the permission “Approve Uninstalled Connected Apps”.',
  },
  'holder.appInstalled': {
    passed: 'The app is installed in the org.',
    refused: 'The external client app is not installed in this org any more.',
  },
  'holder.orgActive': {
    passed: 'The org is active.',
    refused: 'The org is locked, closed or still being made.',
  },
  'holder.userActive': {
    passed: 'The user is active.',
    refused: 'The user was deactivated or frozen, so nobody may act as this user.',
  },
  'holder.loginHours': {
    passed: 'The user may log in at this hour.',
    refused: 'The profile of the user allows logins at other hours only.',
  },
  'holder.address': {
    passed: 'The user may log in from this address.',
    refused:
      'The profile of the user allows logins from other addresses only, and the app does not relax that.',
  },
  'holder.scopes': {
    passed: 'There is something that the token may do.',
    refused: 'The app has no scope that a token of this flow could have.',
  },
  'holder.loginRate': {
    passed: 'The user has not logged in too often.',
    refused:
      'The user has logged in 3,600 times within an hour. Keep the access token and use it until it is refused.',
  },
  'accessToken.issued': {
    passed: 'Everything fits: here is an access token, and nothing to renew it with.',
  },
  'clientCredentials.myDomain': {
    passed: 'The org was asked by its own name.',
    refused:
      'Nothing in this flow tells the org, so it works at the org’s My Domain and at no login host.',
  },
  'clientCredentials.enabled': {
    passed: 'The app may use the client credentials flow.',
    refused: 'The app’s switch “Enable Client Credentials Flow” is off.',
  },
  'clientCredentials.user': {
    passed: 'The app has a user to act as.',
    refused:
      'The policy “Run As” is empty, or names no user of this org. It wants a username, which looks like an e-mail address and is none.',
  },
  'password.accepted': {
    passed: 'Username and password belong together, and the org allows this flow.',
    refused:
      'The org blocks this flow, the user is locked, or username, password and security token do not belong together. The answer does not tell which.',
  },
  'tokenExchange.myDomain': {
    passed: 'The org was asked by its own name.',
    refused: 'Token exchange works at the org’s My Domain and at no login host.',
  },
  'tokenExchange.enabled': {
    passed: 'The app may exchange tokens.',
    refused: 'The app’s switch “Enable Token Exchange Flow” is off.',
  },
  'subjectToken.size': {
    passed: 'The subject token is short enough to be read.',
    refused: 'The subject token has more than 10,000 characters.',
  },
  'subjectToken.type': {
    passed: 'Salesforce knows this type of subject token.',
    refused:
      'subject_token_type is one of five URNs that end in access_token, refresh_token, id_token, saml2 or jwt.',
  },
  'subjectToken.accepted': {
    passed: 'The handler knows whom the subject token stands for.',
    refused:
      'No handler of the org accepts this subject token. A real org decides with Apex of its own; a practice org knows its own living access tokens only.',
  },
  'tokenExchange.noActor': {
    passed: 'Nobody else acts for the subject.',
    refused: 'An actor token asks for an asset token. The practice orgs do not issue those.',
  },
  'tokenExchange.scope': {
    passed: 'App and subject token both have every one of these scopes.',
    refused: 'A scope was asked for that the app, or the subject token, does not have.',
  },
  'samlAssertion.readable': {
    passed: 'The assertion could be read, and says who sends it.',
    refused:
      'This is not the base64 of a SAML 2.0 assertion with issuer, NameID and conditions, or it has parts that no assertion needs.',
  },
  'samlAssertion.signed': {
    passed: 'The assertion was signed by whoever holds the private key of the app’s certificate.',
    refused:
      'The assertion is unsigned, was changed after it was signed, or was signed with another key than the app’s. RSA with SHA-256 and exclusive canonicalization are read.',
  },
  'samlAssertion.audience': {
    passed: 'The assertion was written for this server.',
    refused: 'The assertion was written for another server: its audience is the login host.',
  },
  'samlAssertion.fresh': {
    passed: 'The assertion has not ended.',
    refused: 'The assertion has ended, or does not say when it ends.',
  },
  'samlAssertion.recipient': {
    passed: 'The assertion may be presented here.',
    refused: 'The assertion names another address as its recipient than this token endpoint.',
  },
  'samlAssertion.unused': {
    passed: 'The assertion was not used before.',
    refused: 'This assertion was used before. Make a new one for each request.',
  },
  'samlAssertion.typeKnown': {
    passed: 'This is an assertion of the web single sign-on profile.',
    refused: 'assertion_type is not the URN of the SAML web single sign-on profile.',
  },
  'samlAssertion.singleSignOn': {
    passed: 'The org knows this identity provider.',
    refused: 'The org has no single sign-on settings, so it trusts no identity provider.',
  },
} as const satisfies Explanations

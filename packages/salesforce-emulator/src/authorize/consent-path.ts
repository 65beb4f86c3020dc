/** Where the user decides (sheet §1.2, hops 2, 7 and 8). */
export const consentPath = '/setup/secur/RemoteAccessAuthorizationPage.apexp'

/** Where Salesforce shows what went wrong after login (sheet §4.2). */
export const errorPath = '/setup/secur/RemoteAccessErrorPage.apexp'

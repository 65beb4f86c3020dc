/**
 * What the login page says, in our own words: Salesforce's are not on record (sheet §13.1). The
 * first is the answer to everybody who has not shown to know the password of a user who may log in,
 * so that a stranger learns nothing about who exists.
 */
export const loginSentences = {
  notLoggedIn:
    'This username and password do not let you in. Please try again, or ask your Salesforce administrator.',
  outsideHours:
    'Your administrator does not let you log in at this hour. Please come back later, or ask them.',
  outsideAddresses:
    'Your administrator does not let you log in from this network. Please use another one, or ask them.',
  codeExpired: 'The time to enter your verification code is over. Please log in again.',
  tooManyCodes: 'Too many wrong verification codes. Please log in again.',
} as const

export const wrongCode = 'This verification code is not right. Please try again.'

export type LoginSentence = (typeof loginSentences)[keyof typeof loginSentences]

/** Verifiers that Salesforce does not take, each with the S256 challenge that belongs to it. */
export const tooShort = {
  verifier: 'too-short-to-be-a-verifier',
  challenge: 'ew2YcNwVWg0Maq6OoAlaGJM-ELgR1-sNej56pd1uzVI',
} as const

export const withTilde = {
  verifier: 'a-verifier-of-enough-characters-and-one-~-tilde',
  challenge: '0eYrR10gxDTS4XgZyKNK5Cwudc4sCqOBVkPZ6WVVrGc',
} as const

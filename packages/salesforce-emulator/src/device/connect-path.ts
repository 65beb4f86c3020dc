/** Where a user types the code that a device shows (sheet §1.3). */
export const connectPath = '/setup/connect'

/** Milliseconds for which a ticket opens a session; the true number is not published. */
export const ticketLifetime = 60 * 1000

/** When the practice users were last changed: a fixed day, so that answers stay the same. */
export const lastChange = {
  dateTime: '2025-10-01T09:00:00Z',
}

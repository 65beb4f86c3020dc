/**
 * Writes moments as HTTP dates (RFC 9110 §5.6.7). A date counts seconds, so that the last one serves
 * every request of its second.
 */
export function httpDates(): (now: number) => string {
  let second = NaN
  let date = ''
  return (now) => {
    const asked = Math.floor(now / 1000)
    if (asked !== second) date = new Date(now).toUTCString()
    second = asked
    return date
  }
}

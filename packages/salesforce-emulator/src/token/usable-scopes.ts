/** A token that may only be refreshed is good for nothing (sheet §5.8). */
export function isUsable(scope: string): boolean {
  return scope !== 'refresh_token' && scope !== 'offline_access'
}

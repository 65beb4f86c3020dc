declare module 'proxy-from-env' {
  /** The URL of the proxy for this URL, empty without one. */
  export function getProxyForUrl(url: string): string
}

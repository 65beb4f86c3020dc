/** A setting that we cannot use; the message is one sentence that names it. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError'
}

/** Look at settings before they change a running mock. Each throws a ConfigError that names the key. */
export interface SettingsChecks {
  readonly org: (changes: unknown) => void
  readonly app: (changes: unknown) => void
  readonly user: (changes: unknown) => void
  readonly faults: (rules: unknown) => void
}

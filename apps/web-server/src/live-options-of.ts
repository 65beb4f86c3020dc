import type { Config } from './config.ts'
import type { LiveOptions } from './features/live/index.ts'

/**
 * What a started server tells its live runs. The secret in the environment file is its owner's: where
 * others use the server, it is not offered.
 */
export function liveOptionsOf(config: Config, secret: string | null): LiveOptions {
  const { extraHosts, publicUrl, liveRuns, liveRunsPerAddress } = config
  return {
    extraHosts,
    environmentSecret: publicUrl === null ? secret : null,
    limits: {
      ...(liveRuns !== null && { runs: liveRuns }),
      ...(liveRunsPerAddress !== null && { runsPerAddress: liveRunsPerAddress }),
    },
  }
}

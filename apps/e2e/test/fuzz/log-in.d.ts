import type { World } from '@flowscope/salesforce-emulator'
/** Whether a student can still log in, allow the app, trade the code and use the token. */
export declare function logsIn(world: World): Promise<boolean>

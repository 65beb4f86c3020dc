import type { Store } from '@flowscope/ports'
import type { EmulatorKinds } from '@flowscope/salesforce-emulator'
type Kind = keyof EmulatorKinds
/** A store that also tells how many records of each kind it has held at most. */
export declare function countedStore(store: Store<EmulatorKinds>): {
  store: Store<EmulatorKinds>
  most: () => ReadonlyMap<Kind, number>
}
export {}

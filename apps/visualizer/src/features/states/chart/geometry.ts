export interface Point {
  readonly x: number
  readonly y: number
}

export interface Box extends Point {
  readonly width: number
  readonly height: number
}

/** Where `npm run chart` puts the states of a region and the lines between them, in CSS pixels. */
export interface RegionLayout {
  readonly width: number
  readonly height: number
  /** By the id of the state, children too. */
  readonly states: Readonly<Record<string, Box>>
  /** Corners by `from > enters`: one line for all transitions between the same two states. */
  readonly lines: Readonly<Record<string, readonly Point[]>>
}

import { sessionChart, type Region } from '../../src/index.ts'

export type SessionNode = typeof sessionChart.root

export interface StateOfRegion {
  /** With its parents inside the region: `exchanging.drafting`. */
  readonly name: string
  readonly key: string
  readonly tags: readonly string[]
  readonly node: SessionNode
}

/** The states of a region that have no children. */
export function atomicStates(region: Region): readonly StateOfRegion[] {
  return allStates(region).filter(({ node }) => node.type === 'atomic')
}

/** Every state of a region. */
export function allStates(region: Region): readonly StateOfRegion[] {
  const root = sessionChart.states[region]
  return root === undefined ? [] : below(root)
}

function below(parent: SessionNode, prefix = ''): readonly StateOfRegion[] {
  return Object.values(parent.states).flatMap((node) => {
    const name = `${prefix}${node.key}`
    return [{ name, key: node.key, tags: node.tags, node }, ...below(node, `${name}.`)]
  })
}

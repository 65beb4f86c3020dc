import type { RegionOutline, StateOutline } from '@flowscope/flow'
import ElkConstructor, { type ElkExtendedEdge, type ElkNode } from 'elkjs'
import type { Box, Point } from './geometry.ts'
import { column, type InsideLine } from './leaps.ts'
import { widthOf } from './text-width.ts'

interface Placed {
  readonly states: Readonly<Record<string, Box>>
  readonly inside: Readonly<Record<string, readonly Point[]>>
}

const titleSize = 15
const childSize = 13
const rowHeight = 32
const childHeight = 26

const layered = { 'elk.algorithm': 'layered', 'elk.edgeRouting': 'ORTHOGONAL' }

const topDown = {
  ...layered,
  'elk.direction': 'DOWN',
  'elk.layered.spacing.nodeNodeBetweenLayers': '20',
}

const leftToRight = {
  ...layered,
  'elk.direction': 'RIGHT',
  'elk.padding': '[top=34,left=12,bottom=12,right=12]',
  'elk.layered.considerModelOrder.strategy': 'NODES_AND_EDGES',
  'elk.layered.cycleBreaking.strategy': 'MODEL_ORDER',
  'elk.layered.feedbackEdges': 'true',
  'elk.layered.spacing.nodeNodeBetweenLayers': '22',
  'elk.layered.spacing.edgeNodeBetweenLayers': '8',
  'elk.spacing.nodeNode': '8',
  'elk.spacing.edgeNode': '8',
}

/** Lets ELK place the states of a region one below the other, and the children inside them. */
export async function placed(
  outline: RegionOutline,
  inside: readonly InsideLine[],
): Promise<Placed> {
  const rows = column(outline)
  const width = Math.max(...rows.filter(isSimple).map(({ label }) => widthOfRow(label)))
  const laidOut = await new ElkConstructor().layout({
    id: outline.region,
    layoutOptions: topDown,
    children: rows.map((state) => rowNode(state, width, inside)),
    edges: chain(rows),
  })
  const states = boxesOf(laidOut)
  const insides = (laidOut.children ?? []).map(linesIn)
  return { states, inside: Object.assign({}, ...insides) as Placed['inside'] }
}

/** Not drawn: they only keep the rows in order and in line. */
function chain(rows: readonly StateOutline[]): ElkExtendedEdge[] {
  return rows.slice(1).map(({ id }, at) => ({
    id: `row ${String(at)}`,
    sources: [rows[at]?.id ?? ''],
    targets: [id],
  }))
}

/** States without children are all as wide as the widest of them. */
function rowNode(state: StateOutline, width: number, inside: readonly InsideLine[]): ElkNode {
  if (isSimple(state)) return { id: state.id, width, height: rowHeight }
  return {
    id: state.id,
    layoutOptions: {
      ...leftToRight,
      'elk.nodeSize.constraints': 'MINIMUM_SIZE',
      'elk.nodeSize.minimum': `(${String(widthOfRow(state.label))}, 0)`,
    },
    children: state.children.map(childNode),
    edges: inside
      .filter(({ parent }) => parent === state.id)
      .map(({ name, from, to }) => ({ id: name, sources: [from], targets: [to] })),
  }
}

const isSimple = ({ children }: StateOutline): boolean => children.length === 0

const widthOfRow = (label: string): number => Math.ceil(widthOf(label, titleSize)) + 28

function childNode({ id, label }: StateOutline): ElkNode {
  return { id, width: Math.ceil(widthOf(label, childSize)) + 20, height: childHeight }
}

function boxesOf(node: ElkNode, at: Point = { x: 0, y: 0 }): Readonly<Record<string, Box>> {
  const boxes = (node.children ?? []).map((child) => {
    const { id, x = 0, y = 0, width = 0, height = 0 } = child
    const box = { x: at.x + x, y: at.y + y, width, height }
    return { [id]: box, ...boxesOf(child, box) }
  })
  return Object.assign({}, ...boxes) as Readonly<Record<string, Box>>
}

function linesIn({ edges = [], x = 0, y = 0 }: ElkNode): Placed['inside'] {
  return Object.fromEntries(
    edges.map(({ id, sections = [] }) => {
      const points = sections.flatMap(({ startPoint, bendPoints = [], endPoint }) => [
        startPoint,
        ...bendPoints,
        endPoint,
      ])
      return [id, points.map((point) => ({ x: point.x + x, y: point.y + y }))]
    }),
  )
}

export {
  drillKinds,
  type ChoiceTask,
  type Drill,
  type DrilledRun,
  type DrillKind,
  type DrillOption,
  type Exhibit,
  type OrderTask,
} from './drill.ts'
export { makeDrill, type DrillSeries } from './make-drill.ts'

import type { RunSetup } from '@flowscope/reference'
import type { Decision, Draft, Performed } from '@flowscope/stage'
import { assign, fromPromise, setup } from 'xstate'
import type { EngineRun } from '../engine.ts'
import * as change from './changes.ts'
import type {
  ConductorContext,
  ConductorEvent,
  ConductorInput,
  Problem,
  Replayed,
} from './context.ts'
import { pinRun, renameRun, unfoldRun } from '../runs/run-tree.ts'
import type { PerformInput, PrepareInput, ReplayInput } from './inputs.ts'
import * as ask from './questions.ts'

type Of<Type extends ConductorEvent['type']> = Omit<Extract<ConductorEvent, { type: Type }>, 'type'>

/** The words of the conductor. Its actors and `save` are handed in; by themselves they refuse. */
export const conductor = setup({
  types: {
    context: {} as ConductorContext,
    events: {} as ConductorEvent,
    input: {} as ConductorInput,
    tags: {} as 'busy',
  },
  actors: {
    openEngine: fromPromise<EngineRun, { readonly setup: RunSetup }>(notProvided('openEngine')),
    prepareDraft: fromPromise<Draft | null, PrepareInput>(notProvided('prepareDraft')),
    perform: fromPromise<Performed, PerformInput>(notProvided('perform')),
    replay: fromPromise<Replayed, ReplayInput>(notProvided('replay')),
  },
  guards: {
    mayBeTried: ({ context }, params: Of<'decide'>) =>
      !ask.isHistory(context) &&
      (params.outOfTurn === true || ask.isLegalHere(context, params.decision)),
    isPractice: ({ context }) => context.where === 'practice',
    repeatsHistory: ({ context }, params: { decision: Decision }) =>
      ask.repeatsHistory(context, params.decision),
    linkIsGood: ({ context }) => context.linked !== null,
    needsEngine: ({ context }) => !ask.engineFits(context),
    hasOpenDecision: ({ context }) => ask.openHere(context) !== null,
    plays: ({ context }) => context.playing,
    repeatsByItself: ({ context }) => context.playing && ask.recordedNext(context) !== null,
    playsOn: ({ context }) => context.playing && ask.decisionOfPlay(context) !== null,
  },
  actions: {
    /** Keeps the runs where they outlive a reload. */
    save: notKept,
    /** Tells the engine that a run is no longer needed. */
    letGo: (_, _params: { engineRun: EngineRun | null }) => undefined,
    keepEngineRun: assign(({ context }, params: { engineRun: EngineRun }) => ({
      engineRun: params.engineRun,
      openedWith: ask.setupHere(context),
      problem: null,
    })),
    keepDraft: assign(({ context }, params: { draft: Draft | null }) => ({
      draft: params.draft,
      problem: context.problem?.kind === 'noDraft' ? null : context.problem,
    })),
    keepProblem: assign((_, params: { problem: Problem }) => ({
      problem: params.problem,
      playing: false,
    })),
    forgetProblem: assign({ problem: null }),
    writeDecision: assign(({ context }, params: { decision: Decision }) =>
      change.writeDecision(context, params.decision),
    ),
    writeOwnDecision: assign(({ context }) => {
      const decision = ask.decisionOfPlay(context)
      return decision === null ? {} : change.writeDecision(context, decision)
    }),
    writeOutcome: assign(({ context }, params: { performed: Performed }) =>
      change.writeOutcome(context, params.performed),
    ),
    writeReplay: assign(({ context }, params: { replayed: Replayed }) =>
      change.writeReplay(context, params.replayed),
    ),
    takeBack: assign(({ context }) => change.takeBack(context)),
    chooseStep: assign((_, { step }: Of<'chooseStep'>) => ({ chosenStep: step, draft: null })),
    moveCursor: assign(({ context }, { to }: Of<'moveCursor'>) => change.moveCursor(context, to)),
    stepBack: assign(({ context }) => change.back(context)),
    stepForward: assign(({ context }) => change.forward(context)),
    startOver: assign(({ context }, params: Of<'startOver'>) => change.startOver(context, params)),
    forkHere: assign(({ context }, { name }: Of<'fork'>) => change.forkHere(context, name)),
    openRun: assign(({ context }, { id }: Of<'openRun'>) => change.openRun(context, id)),
    loadLink: assign(({ context }, { text }: Of<'loadLink'>) => change.loadLink(context, text)),
    unfoldRun: assign(({ context }, { id }: Of<'unfoldRun'>) => ({
      tree: unfoldRun(context.tree, id),
    })),
    pinRun: assign(({ context }, { id, pinned }: Of<'pinRun'>) => ({
      tree: pinRun(context.tree, id, pinned),
    })),
    renameRun: assign(({ context }, { id, name }: Of<'renameRun'>) => ({
      tree: renameRun(context.tree, id, name),
    })),
    adopt: assign(({ context }, { journal }: Of<'adopt'>) => change.adopt(context, journal)),
    setPace: assign((_, { pace }: Of<'setPace'>) => ({ pace })),
    startPlaying: assign({ playing: true, playEnded: false }),
    stopPlaying: assign({ playing: false, playEnded: false }),
    endPlaying: assign({ playing: false, playEnded: true }),
  },
  delays: { pace: ({ context }) => context.pace },
})

function notProvided(name: string) {
  return () => Promise.reject(new Error(`The conductor was given no ${name}`))
}

function notKept(): void {
  // Without a storage nothing is kept; see createConductor.
}

import { initialTransition, transition } from 'xstate';
import { isChoiceId, type ChoiceId } from './choices.ts';
import { eventOf, simulatorMachine, type SimulatorSnapshot } from './simulator-machine.ts';

export interface SimulatorReplay {
	/** Where the applied choices lead. */
	snapshot: SimulatorSnapshot;
	applied: readonly ChoiceId[];
	/** The first choice that no longer exists or is not open there; nothing after it was applied. */
	stopped?: { at: number; choiceId: string };
}

/** The state before any choice. */
export function startSimulator(): SimulatorSnapshot {
	return initialTransition(simulatorMachine)[0];
}

/** Folds stored choices over the machine and stops at the last legal point. */
export function replaySimulator(choiceIds: readonly string[]): SimulatorReplay {
	const applied: ChoiceId[] = [];
	let snapshot = startSimulator();
	for (const [at, choiceId] of choiceIds.entries()) {
		if (!isChoiceId(choiceId) || !snapshot.can(eventOf(choiceId)))
			return { snapshot, applied, stopped: { at, choiceId } };
		snapshot = transition(simulatorMachine, snapshot, eventOf(choiceId))[0];
		applied.push(choiceId);
	}
	return { snapshot, applied };
}

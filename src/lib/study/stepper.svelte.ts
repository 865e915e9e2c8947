import {
	transition,
	type AnyMachineSnapshot,
	type AnyStateMachine,
	type EventFromLogic,
	type SnapshotFrom
} from 'xstate';

/**
 * A machine on the screen. The machines of this course start no actors, timers or requests, so the pure step is all they
 * need: nothing to start while prerendering, nothing to stop.
 */
export class Stepper<TMachine extends AnyStateMachine> {
	#snapshot = $state.raw() as SnapshotFrom<TMachine>;

	constructor(
		readonly machine: TMachine,
		snapshot: SnapshotFrom<TMachine>
	) {
		this.#snapshot = snapshot;
	}

	get snapshot(): SnapshotFrom<TMachine> {
		return this.#snapshot;
	}

	/** Takes a step. Returns whether the machine had one to take. */
	send(event: EventFromLogic<TMachine>): boolean {
		const snapshot: AnyMachineSnapshot = this.#snapshot;
		if (!snapshot.can(event)) return false;
		[this.#snapshot] = transition(this.machine, this.#snapshot, event);
		return true;
	}
}

import { assign, setup, stateIn, type SnapshotFrom } from 'xstate';
import { cardIds, choiceIds, type CardId, type ChoiceId } from './choices.ts';
import { scriptedMoves, seatsOf, type Players } from './scripted-partner.ts';
import { endingOfSitting, mayOpenCard, newSitting, stateOf, withCard, withWeek, type Sitting } from './sitting.ts';
import { ashMoves, robinMoves, type Moves, type Seat } from './week-state.ts';

export interface SimulatorContext {
	/** In the order in which they were played; the last is under way. */
	sittings: readonly Sitting[];
	/** The moves that lie ready for this week. A scripted seat's is here before the learner chooses: not for showing. */
	chosen: Partial<Moves>;
}

type SimulatorEvent = { [Id in ChoiceId]: { type: Id } }[ChoiceId];

/** A choice as the machine takes it. TypeScript follows a union into an object only for some two dozen members. */
export function eventOf(type: ChoiceId): SimulatorEvent {
	return { type } as SimulatorEvent;
}

/** The sitting under way, if one has begun. */
export function currentSitting({ sittings }: SimulatorContext): Sitting | undefined {
	return sittings.at(-1);
}

/** For actions and guards of states that come only after a seat was taken. */
function played(context: SimulatorContext): Sitting {
	return currentSitting(context) as Sitting;
}

function replacePlayed(context: SimulatorContext, sitting: Sitting): readonly Sitting[] {
	return [...context.sittings.slice(0, -1), sitting];
}

const simulator = setup({
	types: {
		context: {} as SimulatorContext,
		events: {} as SimulatorEvent
	},
	guards: {
		isStillToPlay: ({ context }, { by }: { by: Players }) => context.sittings.every((sitting) => sitting.by !== by),
		bothSeatsWerePlayed: ({ context }) => context.sittings.length >= 2,
		isScripted: ({ context }, { seat }: { seat: Seat }) => !seatsOf(played(context).by).includes(seat),
		mayOpenCard: ({ context }, { seat, card }: { seat: Seat; card: CardId }) =>
			mayOpenCard(played(context), seat, card),
		storyHasEnded: ({ context }) => endingOfSitting(played(context)) !== null,
		weekIsOpen: stateIn({ week: 'open' }),
		weekIsTold: stateIn({ week: 'told' }),
		bothAreReady: stateIn({ robin: 'ready', ash: 'ready' })
	},
	actions: {
		sitDown: assign(({ context }, { by }: { by: Players }) => ({ sittings: [...context.sittings, newSitting(by)] })),
		choose: assign(({ context }, move: Partial<Moves>) => ({ chosen: { ...context.chosen, ...move } })),
		chooseByTable: assign(({ context }, { seat }: { seat: Seat }) => ({
			chosen: { ...context.chosen, [seat]: scriptedMoves(stateOf(played(context)))[seat] }
		})),
		openCard: assign(({ context }, { seat, card }: { seat: Seat; card: CardId }) => ({
			sittings: replacePlayed(context, withCard(played(context), seat, card))
		})),
		playWeek: assign(({ context }) => ({
			// Both seats are ready, so both moves are there.
			sittings: replacePlayed(context, withWeek(played(context), context.chosen as Moves)),
			chosen: {}
		}))
	}
});

const movesOf = {
	robin: Object.fromEntries(
		robinMoves.map((robin) => [
			`robin:${robin}`,
			{ target: 'ready', actions: { type: 'choose', params: { robin } } } as const
		])
	),
	ash: Object.fromEntries(
		ashMoves.map((ash) => [`ash:${ash}`, { target: 'ready', actions: { type: 'choose', params: { ash } } } as const])
	)
};

const cardsOf = (seat: Seat) =>
	Object.fromEntries(
		cardIds.map((card) => [
			`card:${seat}:${card}`,
			{
				guard: { type: 'mayOpenCard', params: { seat, card } },
				actions: { type: 'openCard', params: { seat, card } }
			} as const
		])
	);

/** A seat chooses while a week is open. One that nobody plays is ready at once: it chooses before the week begins. */
const regionOf = (seat: Seat) =>
	simulator.createStateConfig({
		initial: 'resting',
		states: {
			resting: { always: { guard: 'weekIsOpen', target: 'choosing' } },
			choosing: {
				always: {
					guard: { type: 'isScripted', params: { seat } },
					target: 'ready',
					actions: { type: 'chooseByTable', params: { seat } }
				},
				on: { ...movesOf[seat], ...cardsOf(seat) }
			},
			ready: { always: { guard: 'weekIsTold', target: 'resting' } }
		}
	});

const sit = (by: Players) =>
	({
		guard: { type: 'isStillToPlay', params: { by } },
		target: 'open',
		actions: { type: 'sitDown', params: { by } }
	}) as const;

/**
 * Two seats and the week they share. A learner plays one seat, then the other on the same deck, sees what neither seat
 * could see, and may then play both. Pure: no clock, chance or effect, so the stored choices give the state again.
 */
export const simulatorMachine = simulator.createMachine({
	id: 'two-seats',
	type: 'parallel',
	context: { sittings: [], chosen: {} },
	states: {
		robin: regionOf('robin'),
		ash: regionOf('ash'),
		week: {
			initial: 'arrival',
			states: {
				arrival: { on: { 'sit:robin': sit('robin'), 'sit:ash': sit('ash') } },
				open: { always: { guard: 'bothAreReady', target: 'told', actions: 'playWeek' } },
				told: { on: { next: [{ guard: 'storyHasEnded', target: 'ended' }, { target: 'open' }] } },
				ended: {
					on: {
						'sit:robin': sit('robin'),
						'sit:ash': sit('ash'),
						next: { guard: 'bothSeatsWerePlayed', target: 'revealed' }
					}
				},
				revealed: { on: { 'sit:both': sit('both') } }
			}
		}
	}
});

export type SimulatorSnapshot = SnapshotFrom<typeof simulatorMachine>;

/** The choices that are open now, in a fixed order. */
export function openChoices(snapshot: SimulatorSnapshot): ChoiceId[] {
	return choiceIds.filter((type) => snapshot.can(eventOf(type)));
}

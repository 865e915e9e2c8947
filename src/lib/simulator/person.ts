import type { Seat } from './week-state.ts';

/** The three forms a text needs. Texts put no verb that changes its form (is, was, has) beside `they`. */
export interface Pronouns {
	they: string;
	them: string;
	their: string;
}

/** Somebody in the story, as the learner named them. */
export interface Person extends Pronouns {
	name: string;
}

/** Who sits in which seat. Either may have any gender. */
export type Pair = Readonly<Record<Seat, Person>>;

/** A text that is told of two people. */
export type Line = (pair: Pair) => string;

export const pronounSets: readonly Pronouns[] = [
	{ they: 'they', them: 'them', their: 'their' },
	{ they: 'she', them: 'her', their: 'her' },
	{ they: 'he', them: 'him', their: 'his' }
];

/** Names to pick from, for either seat; a learner may also type one. */
export const offeredNames: readonly string[] = [
	'Robin',
	'Ash',
	'Amara',
	'Dewi',
	'Jun',
	'Kai',
	'Leyla',
	'Nadir',
	'Ravi',
	'Sanna',
	'Tomasz',
	'Yael'
];

const LONGEST_NAME = 24;

const [neutral] = pronounSets as readonly [Pronouns, ...Pronouns[]];

/** The pair as long as the learner has not named it. */
export const usualPair: Pair = {
	robin: { name: 'Robin', ...neutral },
	ash: { name: 'Ash', ...neutral }
};

/** A person under a typed name: trimmed, at most 24 characters, and the seat's usual name where nothing is left. */
export function personOf(seat: Seat, typedName: string, { they, them, their }: Pronouns): Person {
	const name = Array.from(typedName.trim().replace(/\s+/g, ' ')).slice(0, LONGEST_NAME).join('').trim();
	return { name: name || usualPair[seat].name, they, them, their };
}

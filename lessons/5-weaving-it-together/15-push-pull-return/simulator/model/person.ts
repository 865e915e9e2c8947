import * as v from 'valibot';
import { seats, type Seat } from './week-state.ts';

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

/** What a learner wrote for one seat. */
export interface Naming {
	name: string;
	/** The three forms in a row, from the list or typed: `they, them, their`. */
	pronouns: string;
}

export type Namings = Readonly<Record<Seat, Naming>>;

/** In what a reader takes for one character. */
export const LONGEST_NAME = 24;
const LONGEST_FORM = 12;
/** As a text field counts them: three such forms, each with what parts it from the next. */
export const LONGEST_FORMS = 3 * LONGEST_FORM + 4;

const [neutral] = pronounSets as readonly [Pronouns, ...Pronouns[]];

/** A set of pronouns as one writes it down. */
export function pronounsInWords({ they, them, their }: Pronouns): string {
	return `${they}, ${them}, ${their}`;
}

/** Nothing written yet. */
export const noNamings: Namings = {
	robin: { name: '', pronouns: pronounsInWords(neutral) },
	ash: { name: '', pronouns: pronounsInWords(neutral) }
};

const USUAL_NAMES: Record<Seat, string> = { robin: 'Robin', ash: 'Ash' };

/** Pronouns as they were written, parted by commas, slashes or spaces; the neutral ones where there are not three. */
export function pronounsOf(written: string): Pronouns {
	const forms = formsIn(written).map((form) => shortened(form, LONGEST_FORM));
	const [they, them, their] = forms;
	return forms.length === 3 && they && them && their ? { they, them, their } : neutral;
}

/** Whether some of the pronouns that were written are cut, or the field that takes them is full. */
export function cutsPronouns(written: string): boolean {
	return written.length >= LONGEST_FORMS || formsIn(written).some((form) => Array.from(form).length > LONGEST_FORM);
}

function formsIn(written: string): string[] {
	return written
		.toLocaleLowerCase('en')
		.split(/[\s,/]+/)
		.filter((form) => form !== '');
}

/** A person as they were named: at most 24 characters, and the seat's usual name where nothing was written. */
export function personOf(seat: Seat, { name, pronouns }: Naming): Person {
	const written = shortened(name.trim().replace(/\s+/g, ' '), LONGEST_NAME).trim();
	return { name: isolated(written) || USUAL_NAMES[seat], ...pronounsOf(pronouns) };
}

/** The pair under the names that were written. */
export function pairOf(namings: Namings): Pair {
	return { robin: personOf('robin', namings.robin), ash: personOf('ash', namings.ash) };
}

const namingSchema = v.object({ name: v.string(), pronouns: v.string() });
const namingsSchema = v.object(v.entriesFromList(seats, namingSchema));

/** Names as the device kept them; none where it kept something else. */
export function namingsFrom(kept: unknown): Namings {
	const parsed = v.safeParse(namingsSchema, kept);
	return parsed.success ? parsed.output : noNamings;
}

/** A name written from right to left keeps what stands beside it in an English sentence in its place. */
function isolated(name: string): string {
	return /[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFC\u{10800}-\u{10FFF}\u{1E800}-\u{1EFFF}]/u.test(name)
		? `\u2068${name}\u2069`
		: name;
}

/** Cut by what a reader takes for one character. */
function shortened(text: string, most: number): string {
	return Array.from(text).slice(0, most).join('');
}

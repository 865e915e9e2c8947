import * as v from 'valibot';
import { differingIds, repeatedId } from './differing-ids.ts';
import { didYouMean } from './meant.ts';
import { nearestOf } from './nearest.ts';
import { MOST_LISTED } from './stored-ids.ts';

/** A text, without spaces around it. */
export const text = v.pipe(v.string('expected a text'), v.trim(), v.minLength(1, 'expected a text that is not empty'));

/** A text of at most so many characters, as one counts them. */
/* @__NO_SIDE_EFFECTS__ */
export function textUpTo(most: number) {
	return v.pipe(
		text,
		v.maxGraphemes(most, ({ received }) => `has ${received} characters; expected at most ${most}`)
	);
}

/** A title or a heading: it stands in menus, lists and tabs, where there is room for a line or two. */
export const title = textUpTo(80);

/** So many fields are named to who wrote another. */
const MOST_NAMED = 8;

/**
 * An object with exactly these fields, for what authors write. A missing field is reported with what it should hold; an
 * unknown one with the field that was meant, which is then not reported as missing too.
 */
/* @__NO_SIDE_EFFECTS__ */
export function fields<const Entries extends v.ObjectEntries>(
	entries: Entries
): v.StrictObjectSchema<Entries, (issue: v.StrictObjectIssue) => string> {
	const names = Object.keys(entries);
	const schema = v.strictObject(entries, (issue) => {
		const at = issue.path?.at(-1);
		if (issue.expected === 'never') return unknownField(String(at?.key), names, at?.input ?? {});
		const entry = typeof at?.key === 'string' ? entries[at.key] : undefined;
		if (!entry) return `expected the fields ${names.join(', ')}`;
		const [first] = v.safeParse(entry, undefined).issues ?? [];
		return first ? `is missing; ${wordsOf(first)}` : 'is missing';
	});
	const run: (typeof schema)['~run'] = (dataset, config) => {
		const input = dataset.value;
		// To valibot a list is an object too.
		const read = schema['~run'](Array.isArray(input) ? { ...dataset, value: null } : dataset, config);
		// Of several unknown fields valibot names the first.
		const first = read.issues?.find((issue) => issue.expected === 'never' && issue.path?.length === 1);
		const [at] = first?.path ?? [];
		if (!first || !at || config.abortEarly || !isObject(input)) return read;
		const strays = Object.keys(input).filter((key) => !Object.hasOwn(entries, key));
		const meant = strays.map((stray) => meantBy(stray, names, input));
		for (const stray of strays.slice(1)) {
			const path: [v.IssuePathItem] = [{ ...at, key: stray, value: input[stray] } as v.IssuePathItem];
			read.issues?.push({ ...first, input: stray, path, message: unknownField(stray, names, input) });
		}
		const [kept, ...others] = (read.issues ?? []).filter(({ path, input: given }) => {
			const [item] = path ?? [];
			return path?.length !== 1 || given !== undefined || item?.origin !== 'key' || !meant.includes(String(item.key));
		});
		return kept ? { ...read, typed: false, issues: [kept, ...others] } : read;
	};
	return { ...schema, '~run': run };
}

/** The field that was meant, of those that are not there. */
function meantBy(stray: string, names: readonly string[], input: object): string | undefined {
	return nearestOf(
		stray,
		names.filter((name) => !Object.hasOwn(input, name))
	);
}

function unknownField(stray: string, names: readonly string[], input: object): string {
	const meant = meantBy(stray, names, input);
	if (meant !== undefined) return `is not a field here; did you mean ${meant}?`;
	const there = nearestOf(stray, names);
	if (there !== undefined) return `is not a field here, and ${there} is there already; take one of them out`;
	const whole = names.length > MOST_NAMED ? 'check its spelling' : `expected ${names.join(', ')}`;
	return `is not a field here; ${whole}`;
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
	return typeof value === 'object' && value !== null;
}

/** A list of at least so many items, whose ids differ from each other; all of two such lists can be one answer. */
/* @__NO_SIDE_EFFECTS__ */
export function listOf<const S extends v.GenericSchema<unknown, { id: string }>>(item: S, least: number) {
	return v.pipe(
		v.array(item, 'expected a list'),
		v.minLength(least, `expected at least ${least}`),
		v.maxLength(MOST_LISTED / 2, `expected at most ${MOST_LISTED / 2}`),
		differingIds()
	);
}

/** What a schema says of a value it refuses, worded as `expected …` where the schema has no words of its own. */
export function wordsOf(issue: v.BaseIssue<unknown>): string {
	const repeated = repeatedId(issue);
	if (repeated !== undefined) return repeated;
	const words = issue.message.replace(/^Invalid [^:]+: (?:Expected .+ but received|Received)/, () =>
		issue.expected === null ? 'cannot be' : `expected ${issue.expected}, not`
	);
	return words.includes('did you mean') ? words : words + valueMeant(issue);
}

/** Where one of a few values was expected: which of them was meant, or where it was written. */
function valueMeant({ type, expected, input, path }: v.BaseIssue<unknown>): string {
	if (type !== 'picklist' && type !== 'literal' && type !== 'variant') return '';
	const at = path?.at(-1);
	// A kind that is missing may stand there under another name.
	const keys = type === 'variant' && input === undefined && isObject(at?.input) ? Object.keys(at.input) : [];
	const key = nearestOf(String(at?.key), keys);
	if (key !== undefined) return `; ${key} is not a field here; did you mean ${String(at?.key)}?`;
	const values = [...(expected ?? '').matchAll(/"([^"]*)"/g)].map(([, value = '']) => value);
	return didYouMean(input, values);
}

/** The fields at fault, as paths such as `questions.2.options.0.feedback`, each with what was expected there. */
export function fieldFaults(issues: readonly v.BaseIssue<unknown>[]): { field?: string; message: string }[] {
	return issues.map((issue) => ({ field: v.getDotPath(issue) ?? undefined, message: wordsOf(issue) }));
}

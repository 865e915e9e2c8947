import * as v from 'valibot';
import { MOST_LISTED } from './stored-ids.ts';

/** A text, without spaces around it. */
export const text = v.pipe(v.string('expected a text'), v.trim(), v.minLength(1, 'expected a text that is not empty'));

/**
 * An object with exactly these fields, for what authors write. A missing field is reported with what it should hold and
 * an unknown one as misspelt, so that each fault tells the author what to do.
 */
export function fields<const Entries extends v.ObjectEntries>(entries: Entries) {
	return v.strictObject(entries, (issue) => {
		if (issue.expected === 'never') return 'is not a field here; check its spelling';
		const key = issue.path?.at(-1)?.key;
		const entry = typeof key === 'string' ? entries[key] : undefined;
		if (!entry) return `expected the fields ${Object.keys(entries).join(', ')}`;
		const [first] = v.safeParse(entry, undefined).issues ?? [];
		return first ? `is missing; ${wordsOf(first)}` : 'is missing';
	});
}

/** Whether ids differ from each other. */
export function uniqueIds(list: readonly { id: string }[]): boolean {
	return new Set(list.map((item) => item.id)).size === list.length;
}

/** A list of at least so many items, whose ids differ from each other; all of two such lists can be one answer. */
export function listOf<const S extends v.GenericSchema<unknown, { id: string }>>(item: S, least: number) {
	return v.pipe(
		v.array(item, 'expected a list'),
		v.minLength(least, `expected at least ${least}`),
		v.maxLength(MOST_LISTED / 2, `expected at most ${MOST_LISTED / 2}`),
		v.check((list) => uniqueIds(list), 'expected ids that differ from each other')
	);
}

/** What a schema says of a value it refuses, worded as `expected …` where the schema has no words of its own. */
export function wordsOf(issue: v.BaseIssue<unknown>): string {
	return issue.message.replace(/^Invalid [^:]+: (?:Expected .+ but received|Received)/, () =>
		issue.expected === null ? 'cannot be' : `expected ${issue.expected}, not`
	);
}

/** The fields at fault, as paths such as `questions.2.options.0.feedback`, each with what was expected there. */
export function fieldFaults(issues: readonly v.BaseIssue<unknown>[]): { field?: string; message: string }[] {
	return issues.map((issue) => ({ field: v.getDotPath(issue) ?? undefined, message: wordsOf(issue) }));
}

import * as v from 'valibot';

type Path = readonly (string | number)[];

const EXPECTED = 'ids that differ';

/**
 * Says at each id of a list that one before it has it too. Of an object it asks that these lists of it, such as `strays` or
 * `steps.*.instead`, differ from each other; what one list repeats in itself is left to that list.
 */
/* @__NO_SIDE_EFFECTS__ */
export function differingIds<T>(...lists: readonly string[]): v.RawCheckAction<T> {
	return v.rawCheck<T>(({ dataset: { value }, addIssue }) => {
		const first = new Map<unknown, Path>();
		for (const list of lists.length === 0 ? [[]] : lists.flatMap((name) => pathsIn(value, name.split('.'))))
			for (const item of pathsIn(value, [...list, '*'])) {
				const id = at(value, [...item, 'id']);
				const before = first.get(id);
				if (id === undefined) continue;
				if (!before) first.set(id, item);
				else if (lists.length === 0 || before.slice(0, -1).join('.') !== list.join('.'))
					addIssue({ expected: EXPECTED, received: before.join('.'), path: issuePath(value, [...item, 'id']) });
			}
	});
}

/** The words for an id that repeats, which name the list that its whole path tells. */
export function repeatedId({ type, expected, received, path }: v.BaseIssue<unknown>): string | undefined {
	if (type !== 'raw_check' || expected !== EXPECTED) return undefined;
	const list = /^\d+$/.test(received) ? path?.at(-3)?.key : undefined;
	const before = typeof list === 'string' ? `${list}.${received}` : received;
	return `is the id of ${before} too; expected ids that differ from each other`;
}

/** The paths that there are of this form, in which `*` is every item of a list. */
function pathsIn(value: unknown, form: Path): Path[] {
	return form.reduce<Path[]>(
		(paths, step) =>
			paths.flatMap((path) => {
				if (step !== '*') return [[...path, step]];
				const list = at(value, path);
				return Array.isArray(list) ? list.map((_, index) => [...path, index]) : [];
			}),
		[[]]
	);
}

function at(value: unknown, path: Path): unknown {
	return path.reduce<unknown>(
		(within, key) => (typeof within === 'object' && within !== null ? Reflect.get(within, key) : undefined),
		value
	);
}

function issuePath(value: unknown, path: Path): [v.IssuePathItem, ...v.IssuePathItem[]] | undefined {
	const [outermost, ...inner] = path.map((key, depth): v.IssuePathItem => {
		const within = path.slice(0, depth);
		return { type: 'unknown', origin: 'value', input: at(value, within), key, value: at(value, [...within, key]) };
	});
	return outermost && [outermost, ...inner];
}

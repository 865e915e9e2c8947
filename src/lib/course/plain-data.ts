/** How `devalue` writes what JSON cannot. */
const SPECIAL: ReadonlyMap<number, unknown> = new Map<number, unknown>([
	[-1, undefined],
	[-3, NaN],
	[-4, Infinity],
	[-5, -Infinity],
	[-6, -0]
]);

/**
 * The value that `devalue.stringify` flattened into a list, as far as it is plain: objects, arrays and simple values.
 * Pages get nothing else from the build, and the whole of `devalue` is a kilobyte that every page would carry. Takes the
 * place of `unflatten` in the browser. Refuses dates, sets and other classes.
 */
export function unflatten(flat: unknown): unknown {
	if (typeof flat === 'number' && SPECIAL.has(flat)) return SPECIAL.get(flat);
	if (!Array.isArray(flat) || flat.length === 0) throw new Error('Expected data that the build wrote.');
	const done: unknown[] = Array<unknown>(flat.length);
	const at = (index: unknown): unknown => {
		if (typeof index !== 'number' || index < -6 || index === -2 || index >= flat.length)
			throw new Error('Expected data that the build wrote.');
		if (SPECIAL.has(index)) return SPECIAL.get(index);
		if (index in done) return done[index];
		const value: unknown = flat[index];
		if (Array.isArray(value)) {
			if (typeof value[0] === 'string') throw new Error(`Expected plain data, found a ${value[0]}.`);
			const list: unknown[] = (done[index] = []);
			for (const each of value) list.push(at(each));
		} else if (typeof value === 'object' && value !== null) {
			const object: Record<string, unknown> = (done[index] = {});
			for (const [key, each] of Object.entries(value)) {
				if (key === '__proto__') throw new Error('Expected data that the build wrote.');
				object[key] = at(each);
			}
		} else done[index] = value;
		return done[index];
	};
	return at(0);
}

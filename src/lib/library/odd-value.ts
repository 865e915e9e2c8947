/** Says of a refused value what it is where data cannot hold it: `is a function; expected a text`. */
export function sayingWhatItIs<T extends { field?: string; message: string }>(fault: T, root: unknown): T {
	if (!fault.message.startsWith('expected ')) return fault;
	const odd = oddName(valueAt(root, fault.field?.split('.') ?? []));
	return odd === undefined ? fault : { ...fault, message: `is ${odd}; ${fault.message}` };
}

/** Stands for a field that is not there: the message says by itself that it is missing. */
const MISSING = Symbol('missing');

function valueAt(root: unknown, path: readonly string[]): unknown {
	return path.reduce<unknown>(
		(value, step) =>
			typeof value === 'object' && value !== null && step in value ? Reflect.get(value, step) : MISSING,
		root
	);
}

/** What a value is that no data can hold; nothing where it is plain data of some other form. */
function oddName(value: unknown): string | undefined {
	if (value === MISSING || value === null) return undefined;
	switch (typeof value) {
		case 'undefined':
			return 'undefined';
		case 'function':
			return 'a function';
		case 'symbol':
			return 'a symbol';
		case 'bigint':
			return 'a big integer';
		case 'number':
			return Number.isFinite(value) ? undefined : String(value);
		case 'object':
			return Array.isArray(value) ? undefined : nameOfClass(value);
		default:
			return undefined;
	}
}

function nameOfClass(value: object): string | undefined {
	const made: unknown = Reflect.getPrototypeOf(value);
	if (made === null || made === Object.prototype) return undefined;
	if (value instanceof Promise) return 'a promise';
	if (value instanceof Date) return 'a date';
	return `an object of ${value.constructor.name || 'a class'}`;
}

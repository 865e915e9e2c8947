/** What the names in a scene may refer to, as far as it can be told from what was written, however much is wrong with it. */
export interface KnownNames {
	states: readonly string[];
	/** None where no context can be read: then nothing is said of variables. */
	variables?: readonly string[];
	flags: readonly string[];
}

/** The names of a machine's configuration as it was written. */
export function knownNames(input: unknown): KnownNames {
	const values = at(at(input, 'context'), 'values');
	return {
		states: Object.keys(record(at(input, 'states'))),
		variables: isRecord(values) ? Object.keys(values) : undefined,
		flags: [...new Set([...Object.keys(record(at(at(input, 'context'), 'flags'))), ...flagsSet(input)])]
	};
}

/** Names in what is said of a whole scene. */
export interface RootNames {
	initial?: string;
	/** The variables that the picture and the report follow, by their fields. */
	variables: Readonly<Record<string, string>>;
}

/** The names in a machine's configuration outside its states, as far as they are words. */
export function rootNames(input: unknown): RootNames {
	const meta = at(input, 'meta');
	const lower = at(meta, 'lowerIsBetter');
	const written: [string, unknown][] = [
		...Object.entries(record(at(meta, 'picture'))).map(([field, name]): [string, unknown] => [
			`picture.${field}`,
			name
		]),
		...(Array.isArray(lower) ? lower : []).map((name, place): [string, unknown] => [`lowerIsBetter.${place}`, name])
	];
	const initial = at(input, 'initial');
	return {
		...(typeof initial === 'string' ? { initial } : {}),
		variables: Object.fromEntries(
			written.flatMap(([field, name]) => (typeof name === 'string' ? [[`meta.${field}`, name]] : []))
		)
	};
}

/** A misspelt action counts too: what it sets is not blamed a second time where it is asked for. */
function flagsSet(input: unknown): string[] {
	return Object.values(record(at(input, 'states')))
		.flatMap((state) => Object.values(record(at(state, 'on'))))
		.flatMap((choice) => list(choice))
		.flatMap((outcome) => list(at(outcome, 'actions')))
		.flatMap((action) => {
			const params = at(action, 'params');
			return typeof params === 'string' ? [params] : [];
		});
}

function list(value: unknown): readonly unknown[] {
	return Array.isArray(value) ? value : [value];
}

function record(value: unknown): Record<string, unknown> {
	return isRecord(value) ? value : {};
}

function at(value: unknown, key: string): unknown {
	return isRecord(value) ? value[key] : undefined;
}

function isRecord(value: unknown): value is Record<string, unknown> {
	return typeof value === 'object' && value !== null;
}

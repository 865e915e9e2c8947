import * as v from 'valibot';

/** Something wrong with a field of a whole that has the right form. */
export interface FlawedField {
	path: readonly [string | number, ...(string | number)[]];
	message: string;
}

/** Checks fields against each other, and says at each what is wrong with it. */
export function checkFields<T>(flawsOf: (value: T) => readonly FlawedField[]): v.RawCheckAction<T> {
	return v.rawCheck<T>(({ dataset, addIssue }) => {
		if (!dataset.typed) return;
		for (const { path, message } of flawsOf(dataset.value)) {
			const [first, ...inner] = path;
			const item = (key: string | number): v.IssuePathItem => ({
				type: 'unknown',
				origin: 'value',
				input: dataset.value,
				key,
				value: undefined
			});
			addIssue({ message, path: [item(first), ...inner.map(item)] });
		}
	});
}

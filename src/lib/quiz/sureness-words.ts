import type { Sureness } from './sureness.ts';

/** How sure somebody is, as a control says it and as it is told later. */
export const surenessWords: Readonly<Record<Sureness, string>> = {
	guessing: 'Guessing',
	'fairly-sure': 'Fairly sure',
	certain: 'Certain'
};

/** To choose from, the least sure first. */
export const surenessOptions = Object.entries(surenessWords).map(([value, label]) => ({
	value: value as Sureness,
	label
}));

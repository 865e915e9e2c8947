import { defineFigure } from '#lib/figure/figure.ts';

export const figure = defineFigure({
	kind: 'hills',
	title: 'Two hills',
	means: 'Women and men overlap so widely here that the average says almost nothing about one person.',
	claim: 'small-differences',
	invented: 'That both hills have one even shape, and every distance to which you move them yourself.',
	measure: 'Keeping away from closeness, by their own account',
	groups: [
		{ label: 'women', one: 'the woman' },
		{ label: 'men', one: 'the man' }
	],
	marks: [
		{ id: 'public', label: 'The general public, in a review', pairs: 58 },
		{ id: 'students', label: 'Students', pairs: 53 },
		{ id: 'online', label: 'Studies done online, where it ran the other way', pairs: 48 },
		{ id: 'small', label: 'For comparison: a gap that researchers call small', pairs: 56 },
		{ id: 'study', label: 'Fear of intimacy in the study from 2000: we do not know how far apart' }
	]
});

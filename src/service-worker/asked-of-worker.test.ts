import { expect, test } from 'vitest';
import { readAsked } from './asked-of-worker.ts';

test.each([{ ask: 'count' }, { ask: 'keep', path: '/x/' }, { ask: 'held', paths: ['/x/'] }])(
	'%j is read as it is',
	(asked) => expect(readAsked(asked)).toEqual(asked)
);

test.each([
	undefined,
	null,
	'count',
	{},
	{ ask: 'dance' },
	{ ask: 'keep' },
	{ ask: 'keep', path: 1 },
	{ ask: 'held' },
	{ ask: 'held', paths: '/x/' },
	{ ask: 'held', paths: [1] }
])('%j, which no page of ours asks, is not answered', (data) => expect(readAsked(data)).toBeUndefined());

import { describe, expect, it } from 'vitest';
import { nameLines, pebble } from './path-map-shapes.ts';
import { mapView } from './path-map-view.ts';
import { placeName, edgesOf, type PathMap } from './path-map.ts';
import { smallConfig } from '../scenes-for-tests.ts';
import { SceneSpace } from '../play/scene-space.ts';
import { walk } from '../play/transcript.ts';

const space = new SceneSpace(smallConfig);
const map: PathMap = {
	width: 100,
	height: 100,
	places: ['openDoor', 'shutDoor', 'teaWithBo', 'mended', 'hopeful', 'broken', 'apart'].map((id, at) => ({
		id,
		kind: at < 3 ? 'situation' : 'ending',
		x: at,
		y: at
	})),
	ways: edgesOf(smallConfig).map((way) => ({ ...way, path: '', arrow: '', back: false }))
};
const viewOf = (shown: string[], ...others: string[][]) =>
	mapView(
		smallConfig,
		map,
		walk(space, shown),
		others.map((each) => walk(space, each))
	);

describe('edgesOf', () => {
	it('leaves passing states out: a choice that is routed has a way to each place it can lead to', () => {
		const jokes = edgesOf(smallConfig).filter(({ choice }) => choice === 'joke');
		expect(jokes.map(({ to }) => to)).toEqual(['broken', 'hopeful']);
		expect(edgesOf(smallConfig)).toHaveLength(9);
	});
});

describe('mapView', () => {
	it('shows no name of what nobody has seen', () => {
		const names = viewOf(['greet']).places.map(({ name }) => name);
		expect(names).toEqual(['Open door', undefined, 'Tea with Bo', undefined, undefined, undefined, undefined]);
	});

	it('keeps what other runs have seen', () => {
		const seen = viewOf(['greet'], ['slam', 'leave']).places.filter(({ name }) => name !== undefined);
		expect(seen.map(({ id }) => id)).toEqual(['openDoor', 'shutDoor', 'teaWithBo', 'apart']);
	});

	it('numbers each time a run came by, and knows where it stands', () => {
		const { places } = viewOf(['wait', 'greet', 'back']);
		expect(places.find(({ id }) => id === 'openDoor')).toMatchObject({ steps: [0, 1, 3], here: true });
		expect(places.find(({ id }) => id === 'teaWithBo')).toMatchObject({ steps: [2], here: false });
	});

	it('tells the ways of the run that is shown from those of others and those never taken', () => {
		const { ways } = viewOf(['greet', 'joke'], ['greet', 'tell']);
		const taken = (choice: string, to: string) => ways.find((way) => way.choice === choice && way.to === to)?.taken;
		expect(taken('greet', 'teaWithBo')).toBe('shown');
		expect(taken('tell', 'mended')).toBe('other');
		expect(taken('slam', 'shutDoor')).toBe('never');
		// The joke led to one of its two places only.
		expect(taken('joke', 'hopeful')).toBe('shown');
		expect(taken('joke', 'broken')).toBe('never');
	});
});

describe('names and forms', () => {
	it.each([
		['teaWithBo', 'Tea with Bo'],
		['openDoor', 'Open door'],
		['mended', 'Mended']
	])('%s is called %s', (id, name) => expect(placeName(smallConfig, id)).toBe(name));

	it.each([
		['Sunday', ['Sunday']],
		['A silence with a timetable', ['A silence', 'with a', 'timetable']],
		['Not yours to fix alone at all tonight', ['Not yours to', 'fix alone at', 'all tonight']],
		['One two three four five six seven eight nine', ['One two', 'three four', 'five six…']]
	])('%s is broken into lines', (name, lines) => expect(nameLines(name)).toEqual(lines));

	it('draws closed forms that stay inside their size', () => {
		const numbers = [...pebble(92, 44, 5).matchAll(/-?[\d.]+/g)].map(([number]) => Number(number));
		expect(pebble(92, 44, 5)).toMatch(/^M.*Z$/);
		expect(Math.max(...numbers.map(Math.abs))).toBeLessThan(50);
	});
});

import { describe, expect, it } from 'vitest';
import { PLACE_HEIGHT, PLACE_WIDTH, edgesOf, type PathMap } from '../scenario/picture/path-map.ts';
import { drawMap } from '../scenario/picture/path-map-strands.ts';
import type { SceneConfig } from '../scenario/scene-schema.ts';
import { loadCourse } from './course-library.ts';
import { layOutMap } from './map-layout.ts';
import { mapSvg } from './map-svg.ts';

const { lessons } = await loadCourse();
const scenes = lessons.flatMap(({ id, scene }) =>
	scene
		? [{ id, scene, map: drawMap(scene, layOutMap(scene)) } satisfies { id: string; scene: SceneConfig; map: PathMap }]
		: []
);

describe.each(scenes)('the map of $id', ({ scene, map }) => {
	it('has each situation and ending, and each way, once', () => {
		const drawn = Object.keys(scene.states).filter((id) => !('always' in (scene.states[id] ?? {})));
		expect(map.places.map(({ id }) => id)).toEqual(drawn);
		const key = ({ from, choice, to }: { from: string; choice: string; to: string }) => `${from} ${choice} ${to}`;
		expect(map.ways.map(key).sort()).toEqual(edgesOf(scene).map(key).sort());
	});

	it('keeps places apart and inside the drawing', () => {
		for (const one of map.places) {
			expect(one.x).toBeGreaterThanOrEqual(PLACE_WIDTH / 2);
			expect(one.x).toBeLessThanOrEqual(map.width - PLACE_WIDTH / 2);
			expect(one.y).toBeGreaterThanOrEqual(PLACE_HEIGHT / 2);
			expect(one.y).toBeLessThanOrEqual(map.height - PLACE_HEIGHT / 2);
			for (const other of map.places)
				if (other !== one)
					expect(
						Math.abs(one.x - other.x) >= PLACE_WIDTH || Math.abs(one.y - other.y) >= PLACE_HEIGHT,
						`${one.id} and ${other.id}`
					).toBe(true);
		}
	});

	it('draws each way from its place to its place, as plain numbers', () => {
		for (const way of map.ways) {
			expect(way.path + way.arrow).toMatch(/^[MLCQ\d .-]+$/);
			const numbers = way.path.match(/-?[\d.]+/g)?.map(Number) ?? [];
			const ends = [numbers.slice(0, 2), numbers.slice(-2)];
			[way.from, way.to].forEach((id, at) => {
				const place = map.places.find((each) => each.id === id);
				const [x, y] = ends[at] as [number, number];
				expect(Math.abs(x - (place?.x ?? 0)), `${way.from} ${way.choice}`).toBeLessThanOrEqual(PLACE_WIDTH / 2);
				expect(Math.abs(y - (place?.y ?? 0)), `${way.from} ${way.choice}`).toBeLessThanOrEqual(PLACE_HEIGHT / 2);
			});
			for (let at = 0; at < numbers.length; at += 2) {
				expect(numbers[at]).toBeGreaterThan(0);
				expect(numbers[at]).toBeLessThan(map.width);
			}
		}
	});

	it('draws loops as loops: the ways that lead back run upwards, all others downwards', () => {
		const yOf = (id: string) => map.places.find((place) => place.id === id)?.y ?? 0;
		for (const way of map.ways)
			if (way.back) expect(yOf(way.to)).toBeLessThanOrEqual(yOf(way.from));
			else expect(yOf(way.to)).toBeGreaterThan(yOf(way.from));
	});

	it('suits a phone: no wider than it has to be scrolled by half a screen', () => {
		expect(map.width).toBeLessThan(540);
	});
});

it('is written as a file of its own with every name and choice, and nothing that is not XML', () => {
	const { scene, map } = scenes[0] as (typeof scenes)[number];
	const svg = mapSvg(scene, { ...map, width: 300 });
	expect(svg.match(/class="way/g)).toHaveLength(map.ways.length * 2);
	for (const way of map.ways) expect(svg).toContain(`<title>${way.from}: ${way.choice} → ${way.to}</title>`);
	expect(svg).toContain('viewBox="0 0 ');
	const odd = { ...scene, meta: { ...scene.meta, title: 'A < B & C' } };
	expect(mapSvg(odd, map)).toContain('<title>A &lt; B &amp; C</title>');
});

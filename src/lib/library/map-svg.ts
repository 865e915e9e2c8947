import { conditionWords } from '../scenario/proof/condition-words.ts';
import { nameLines, pebble } from '../scenario/picture/path-map-shapes.ts';
import { outcomesOf } from '../scenario/outcomes.ts';
import { PLACE_HEIGHT, PLACE_WIDTH, placeName, type MapWay, type PathMap } from '../scenario/picture/path-map.ts';
import type { SceneConfig } from '../scenario/scene-schema.ts';

const STYLE = `
	.way { fill: none; stroke: #8d7d6e; stroke-width: 1.2; stroke-linecap: round; stroke-linejoin: round; }
	.back { stroke: #2f7176; }
	.form { fill: #f9e7dd; stroke: #c8643f; }
	.ending { fill: #e2efee; stroke: #2f7176; }
	text { font: 12px Georgia, serif; fill: #2c2521; }
	.name { text-anchor: middle; }
	.number { font: 7px system-ui, sans-serif; text-anchor: middle; paint-order: stroke; stroke: #fbf7f0; stroke-width: 3px; }
	.key { font: 8px system-ui, sans-serif; }
	.head { font-weight: 700; }`;
const KEY_WIDTH = 250;
const KEY_LINE = 11;

/** A map as an SVG file of its own, with every name on it and a key to every choice: for authors, not for learners. */
export function mapSvg(config: SceneConfig, { width, height, places, ways }: PathMap): string {
	const lines = ways.map((way) => {
		const kind = `way${way.back ? ' back' : ''}`;
		const title = `<title>${escaped(`${way.from}: ${way.choice} → ${way.to}`)}</title>`;
		return `<g>${title}<path class="${kind}" d="${way.path}"/><path class="${kind}" d="${way.arrow}"/></g>${number(config, way)}`;
	});
	const forms = places.map(({ id, kind, x, y }, at) => {
		const form = `<path class="form ${kind}" d="${pebble(PLACE_WIDTH, PLACE_HEIGHT, at)}"/>`;
		const name = nameLines(placeName(config, id)).map(
			(line, index, all) => `<text class="name" y="${4 + (index - (all.length - 1) / 2) * 13}">${escaped(line)}</text>`
		);
		return `<g transform="translate(${x} ${y})"><title>${id}</title>${form}${name.join('')}</g>`;
	});
	const key = keyLines(config, ways);
	const size = { width: width + KEY_WIDTH, height: Math.max(height, (key.length + 2) * KEY_LINE) };
	const keyTexts = key.map(
		({ text, head }, at) =>
			`<text class="key${head ? ' head' : ''}" x="${width + 10}" y="${(at + 2) * KEY_LINE}">${escaped(text)}</text>`
	);
	return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size.width} ${size.height}" width="${size.width * 2}" height="${size.height * 2}">
<title>${escaped(config.meta.title)}</title>
<style>${STYLE}
</style>
<rect width="100%" height="100%" fill="#fbf7f0"/>
${[...lines, ...forms, ...keyTexts].join('\n')}
</svg>
`;
}

/** The number of a way's choice, where the way begins. */
function number(config: SceneConfig, { from, choice, path, back }: MapWay): string {
	const [x = 0, y = 0] = path.match(/-?[\d.]+/g)?.map(Number) ?? [];
	return `<text class="number" x="${x}" y="${back ? y - 4 : y + 9}">${choicesOf(config, from).indexOf(choice) + 1}</text>`;
}

function choicesOf(config: SceneConfig, id: string): string[] {
	const state = config.states[id];
	return state && 'on' in state ? Object.keys(state.on) : [];
}

function keyLines(config: SceneConfig, ways: readonly MapWay[]): { text: string; head?: true }[] {
	return Object.entries(config.states).flatMap(([id, state]) => {
		if (!('on' in state)) return [];
		const choices = Object.entries(state.on).flatMap(([choice, described], at) => {
			const targets = ways.filter((way) => way.from === id && way.choice === choice).map(({ to }) => to);
			const guards = outcomesOf(described).flatMap(({ guard }) => guard ?? []);
			return [
				{ text: `${at + 1} ${choice} → ${targets.join(' or ')}` },
				...guards.map((guard) => ({ text: `\u2003if ${conditionWords(guard)}` }))
			];
		});
		return [{ text: id, head: true as const }, ...choices];
	});
}

function escaped(text: string): string {
	return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

import { describe, expect, it } from 'vitest';
import { everAskedFor, overBudget } from './size-budget.js';

const kinds = [
	'/',
	'/learn/[lesson]/',
	'/learn/[lesson]/quiz/',
	'/learn/[lesson]/scene/',
	'/learn/[lesson]/reflect/',
	'/search/',
	'/help/'
];
const small = { page: 1, live: 1, whole: 1, modules: { 'src/a.ts': 100, 'src/b.ts': 50 }, late: [] as string[] };
const within = () => new Map(kinds.map((kind) => [kind, small]));

describe('the size budget', () => {
	it('has nothing to say of pages within it', () => {
		expect(overBudget(within(), {})).toEqual([]);
	});

	it('names the page, the bytes, and first the module that grew most', () => {
		const sizes = within().set('/', { ...small, live: 999_999 });
		const [fault = ''] = overBudget(sizes, { 'src/a.ts': 99 });
		expect(fault).toContain('/ is over its budget: live 999999 of');
		expect(fault.split('\n').slice(1)).toEqual([
			'    new by 50 characters: src/b.ts',
			'    grown by 1 characters: src/a.ts'
		]);
	});

	it('finds a script that a page needs and does not name', () => {
		const sizes = within().set('/', { ...small, late: ['_app/list.js'] });
		expect(overBudget(sizes, {})).toEqual(['/ does not name _app/list.js']);
	});

	it('misses a kind of page that the build no longer has', () => {
		const sizes = within();
		sizes.delete('/help/');
		expect(overBudget(sizes, {})).toEqual(['/help/ is not in the build.']);
	});

	it('counts a scene or the simulator, as no page asks for both', () => {
		const script = (later: string[], ...modules: string[]) => ({
			imports: [],
			later,
			modules: Object.fromEntries(modules.map((module) => [module, 1]))
		});
		const scripts = {
			'page.js': script(['log.js', 'two-seats.js', 'notices.js', '_app/nodes/other.js']),
			'log.js': script([], 'src/lib/ui/scenario/SceneHistoryView.svelte'),
			'two-seats.js': script([], 'lessons/1-start/01-first/simulator/Simulator.svelte'),
			'notices.js': script([]),
			'_app/nodes/other.js': script([])
		};
		expect(everAskedFor(['page.js'], scripts).map((names) => [...names])).toEqual([
			['page.js', 'log.js', 'notices.js'],
			['page.js', 'two-seats.js', 'notices.js']
		]);
	});

	it('counts of figures those kinds that the page has', () => {
		const script = (later: string[], ...modules: string[]) => ({
			imports: [],
			later,
			modules: Object.fromEntries(modules.map((module) => [module, 1]))
		});
		const scripts = {
			'page.js': script(['live.js']),
			'live.js': script(['dots.js', 'loop.js'], 'src/lib/ui/figure/live-figures.ts'),
			'dots.js': script([], 'src/lib/figure/kinds/dots/DotsFigure.svelte'),
			'loop.js': script([], 'src/lib/figure/kinds/loop/LoopFigure.svelte')
		};
		const html = '<div data-figure="{&quot;figure&quot;:{&quot;kind&quot;:&quot;loop&quot;}}">';
		expect([...(everAskedFor(['page.js'], scripts, html)[0] ?? [])]).toEqual(['page.js', 'live.js', 'loop.js']);
	});
});

import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { htmlParts } from './html-parts.js';
import { BUDGETS, everAskedFor, measurePages, measureScripts, overBudget } from './size-budget.js';

const script = (imports: string[], later: string[], ...modules: string[]) => ({
	imports,
	later,
	modules: Object.fromEntries(modules.map((module) => [module, 1]))
});

describe('the size budget', () => {
	const small = {
		live: 1,
		whole: 1,
		modules: { 'src/a.ts': 100, 'src/b.ts': 50 },
		later: { 'src/late.ts': 70 },
		late: [] as string[]
	};
	const page = { page: 1, parts: { '/: styles': 20, '/: markup and words': 300 } };
	const scripts = (kind = '/', other: Partial<typeof small> = {}) =>
		new Map(Object.keys(BUDGETS).map((each) => [each, each === kind ? { ...small, ...other } : small]));
	const pages = (bytes = 1) =>
		new Map(Object.keys(BUDGETS).map((each) => [each, { ...page, page: each === '/' ? bytes : 1 }]));
	const agreed = { ...small.modules, ...small.later, ...page.parts };

	it('has nothing to say of pages within it', () => {
		expect(overBudget(scripts(), pages(), {})).toEqual([]);
	});

	it('names the page, the bytes, and first the module that grew most', () => {
		const [fault = ''] = overBudget(scripts('/', { live: 999_999 }), pages(), { 'src/a.ts': 99 });
		expect(fault).toContain('/ is over its budget: live 999999 of');
		expect(fault.split('\n').slice(1)).toEqual([
			'    new by 50 characters: src/b.ts',
			'    grown by 1 characters: src/a.ts'
		]);
	});

	it('blames for a large page what its HTML is made of, and no script', () => {
		const [fault = ''] = overBudget(scripts(), pages(999_999), { '/: styles': 15, '/: markup and words': 300 });
		expect(fault.split('\n').slice(1)).toEqual(['    grown by 5 characters: /: styles']);
	});

	it('blames for what comes later the modules that do', () => {
		const [fault = ''] = overBudget(scripts('/', { whole: 999_999 }), pages(), { ...agreed, 'src/late.ts': 60 });
		expect(fault.split('\n').slice(1)).toEqual(['    grown by 10 characters: src/late.ts']);
	});

	it('blames nothing where nothing has grown', () => {
		const [fault = ''] = overBudget(scripts('/', { live: 999_999 }), pages(), agreed);
		expect(fault).toContain('nothing in it has grown since sizes were agreed on');
	});

	it('finds a script that a page needs and does not name', () => {
		const late = scripts('/', { late: ['_app/list.js'] });
		expect(overBudget(late, pages(), {})).toEqual(['/ does not name _app/list.js']);
	});

	it('misses a kind of page that a build no longer has', () => {
		const [without, unwritten] = [scripts(), pages()];
		without.delete('/help/');
		unwritten.delete('/search/');
		// A help page is the words of course.ts: only its scripts have a budget.
		unwritten.delete('/help/');
		expect(overBudget(without, pages(), {})).toEqual(['/help/ is not in the build.']);
		expect(overBudget(scripts(), unwritten, {})).toEqual(['/search/ is not in the build.']);
	});

	it('counts a scene or one simulator, as no page asks for two of them', () => {
		const built = {
			'page.js': script([], ['log.js', 'two-seats.js', 'market.js', 'notices.js', '_app/nodes/other.js']),
			'log.js': script([], [], 'src/lib/ui/scenario/SceneHistoryView.svelte'),
			'two-seats.js': script([], [], 'lessons/1-start/01-first/simulator/Simulator.svelte'),
			'market.js': script([], [], 'lessons/1-start/02-second/simulator/Simulator.svelte'),
			'notices.js': script([], []),
			'_app/nodes/other.js': script([], [])
		};
		expect(everAskedFor(['page.js'], built).map((names) => [...names])).toEqual([
			['page.js', 'log.js', 'notices.js'],
			['page.js', 'two-seats.js', 'notices.js'],
			['page.js', 'market.js', 'notices.js']
		]);
	});
});

describe('a lesson more', () => {
	const folder = mkdtempSync(join(tmpdir(), 'closer-budget-'));
	afterAll(() => rmSync(folder, { recursive: true }));
	const write = (name: string, content: string) => {
		mkdirSync(dirname(join(folder, name)), { recursive: true });
		writeFileSync(join(folder, name), content);
	};
	const html = (words: string) => `<p>${words}</p><script>import("/_app/page.js")</script>`;
	const built = {
		'_app/page.js': script([], ['_app/hills.js', '_app/loop.js'], 'src/routes/learn/+page.svelte'),
		'_app/hills.js': script([], [], 'src/lib/figure/kinds/hills/HillsFigure.svelte'),
		'_app/loop.js': script([], [], 'src/lib/figure/kinds/loop/LoopFigure.svelte')
	};

	it('costs no script, whatever figures it has and however long it is', () => {
		for (const name of Object.keys(built)) write(name, `console.log(${JSON.stringify(name)})`);
		write('learn/first/index.html', html('Short.'));
		const before = measureScripts(folder, built);
		expect(before.get('/learn/[lesson]/')?.later).toEqual({
			'src/lib/figure/kinds/hills/HillsFigure.svelte': 1,
			'src/lib/figure/kinds/loop/LoopFigure.svelte': 1
		});
		const figures = ['hills', 'loop'].map((kind) => `&quot;kind&quot;:&quot;${kind}&quot;`).join();
		write('learn/sixteenth/index.html', html(`A long lesson. ${figures} `.repeat(500)));
		expect(measureScripts(folder, built)).toEqual(before);
	});

	it('is measured in the course for tests alone, whose largest page stands for its kind', () => {
		const size = measurePages(folder).get('/learn/[lesson]/');
		cpSync(join(folder, 'learn/sixteenth'), join(folder, 'learn/seventeenth'), { recursive: true });
		expect(measurePages(folder).get('/learn/[lesson]/')).toEqual(size);
		expect(size?.parts).toEqual(
			htmlParts(
				'/learn/[lesson]/',
				html(`A long lesson. &quot;kind&quot;:&quot;hills&quot;,&quot;kind&quot;:&quot;loop&quot; `.repeat(500))
			)
		);
		expect(() => measurePages(join(folder, 'none'))).toThrow('There is no');
	});
});

it('tells the parts of a page apart', () => {
	const page = '<style>a{}</style><script>early</script><p>Words</p><script type="module">data</script>';
	expect(htmlParts('/', page)).toEqual({
		'/: styles': '<style>a{}</style>'.length,
		'/: the script of src/app.html': '<script>early</script>'.length,
		'/: data for the scripts': '<script type="module">data</script>'.length,
		'/: markup and words': '<p>Words</p>'.length
	});
});

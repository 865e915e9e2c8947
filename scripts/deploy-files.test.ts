import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';

const fromRoot = (path: string) => readFileSync(new URL(`../${path}`, import.meta.url), 'utf8');
const read = (name: string) => fromRoot(`deploy/${name}`);

/** The headers that a `_headers` file gives to each pattern of paths. */
function headersByPattern(source: string): Map<string, Record<string, string>> {
	const rules = new Map<string, Record<string, string>>();
	let rule: Record<string, string> = {};
	for (const line of source.split('\n')) {
		if (line.startsWith('#') || line.trim() === '') continue;
		if (!line.startsWith(' ')) rules.set(line.trim(), (rule = {}));
		const [, name, value] = /^ +([\w-]+): (.+)$/.exec(line) ?? [];
		if (name !== undefined && value !== undefined) rule[name] = value;
	}
	return rules;
}

/** The headers that a piece of nginx's configuration adds. */
function headersAdded(source: string): Record<string, string> {
	const added = [...source.matchAll(/^\s*add_header ([\w-]+) "([^"]+)"/gm)];
	return Object.fromEntries(added.map(([, name = '', value = '']) => [name, value]));
}

/** How often a text stands in another. */
const timesIn = (text: string, whole: string) => whole.split(text).length - 1;

const rules = headersByPattern(read('_headers'));
const nginx = read('nginx.conf');

describe('the settings of nginx', () => {
	it('give every page the same headers as _headers does', () => {
		const headers = headersAdded(read('course-headers.conf'));
		expect(Object.keys(headers).length).toBeGreaterThan(0);
		expect(rules.get('/*')).toEqual(headers);
	});

	it('keep the same files for ever as _headers does, which says nothing else of any path', () => {
		const [, path = '', block = ''] = /location ~ (\S+immutable\/) \{([^}]*)\}/.exec(nginx) ?? [];
		expect([...rules.keys()]).toEqual(['/*', `${path}*`]);
		expect(rules.get(`${path}*`)).toEqual(headersAdded(block));
	});

	it('answer a folder without a page, as what is missing, with the course’s own page and status 404', () => {
		expect(nginx).toMatch(/^\terror_page 403 404 =404 \$course\/404\.html;$/m);
	});

	it('add no header of a place without those of every page', () => {
		// A place that adds one of its own gets none of those around it.
		const places = [...nginx.matchAll(/location [^{]+\{((?:[^{}]|\{[^{}]*\})*)\}/g)].map(([, block = '']) => block);
		const adding = places.filter((block) => block.includes('add_header'));
		expect(adding.length).toBeGreaterThan(0);
		for (const block of adding) expect(block).toContain('include course-headers.conf;');
	});
});

describe('the image', () => {
	const dockerfile = fromRoot('Dockerfile');

	it('changes of nginx’s settings what stands there, once', () => {
		const changed = [...dockerfile.matchAll(/-e (['"])s\|(.+?)\|.+\|\1/g)].map(([, , from = '']) =>
			from.replaceAll('\\', '')
		);
		expect(changed).toHaveLength(3);
		for (const from of changed) expect(timesIn(from, nginx), from).toBe(1);
	});

	it('takes files that are there and are not kept from it', () => {
		const ignored = new Set(fromRoot('.dockerignore').split('\n'));
		const taken = [...dockerfile.matchAll(/^COPY (?!--from)(.+) \S+$/gm)].flatMap(([, files = '']) => files.split(' '));
		expect(taken).toContain('deploy/nginx.conf');
		for (const file of taken) {
			expect(existsSync(new URL(`../${file}`, import.meta.url)), file).toBe(true);
			expect(ignored.has(file.split('/')[0] ?? ''), file).toBe(false);
		}
	});

	it('serves as nobody in particular, and is asked for the page that it serves', () => {
		const served = dockerfile.slice(dockerfile.indexOf('FROM nginx'));
		expect(served).toMatch(/^USER nginx$/m);
		expect(served).toMatch(/^HEALTHCHECK .*127\.0\.0\.1:8080\$BASE_PATH\/"/m);
		expect(served).toMatch(/^EXPOSE 8080$/m);
	});
});

interface Step {
	id?: string;
	uses?: string;
	run?: string;
	env?: Record<string, string>;
}
interface Workflow {
	permissions: unknown;
	jobs: Record<string, { permissions?: Record<string, string>; 'timeout-minutes'?: number; steps: Step[] }>;
}

describe('the workflows', () => {
	const names = readdirSync(new URL('../.github/workflows/', import.meta.url));
	const workflow = (name: string) => parse(fromRoot(`.github/workflows/${name}`)) as Workflow;

	it.each(names)('%s may read alone unless it says what else, ends, and names the version of each action', (name) => {
		const { permissions, jobs } = workflow(name);
		expect(permissions).toEqual({ contents: 'read' });
		for (const job of Object.values(jobs)) {
			expect(job['timeout-minutes']).toBeGreaterThan(0);
			for (const { uses } of job.steps) if (uses !== undefined) expect(uses).toMatch(/@(?:v\d+|[0-9a-f]{40})$/);
		}
	});

	it('run .ci/run, long enough for all of it', () => {
		const { ci } = workflow('ci.yml').jobs;
		expect(ci?.steps.map(({ run }) => run)).toContain('.ci/run');
		expect(ci?.['timeout-minutes']).toBeGreaterThanOrEqual(90);
	});

	it('build for Pages under the path and the origin that Pages names', () => {
		const { build, deploy } = workflow('pages.yml').jobs;
		const built = build?.steps.find(({ run }) => run === 'npm run build');
		const asked = build?.steps.find(({ uses }) => uses?.startsWith('actions/configure-pages@'));
		expect(asked?.id).toBe('pages');
		expect(built?.env).toEqual({
			BASE_PATH: '${{ steps.pages.outputs.base_path }}',
			SITE_ORIGIN: '${{ steps.pages.outputs.origin }}'
		});
		expect(build?.permissions).not.toHaveProperty('id-token');
		expect(deploy?.permissions).toEqual({ pages: 'write', 'id-token': 'write' });
	});
});

it('a build has the file by which Pages, given a branch, serves folders that begin with _', () => {
	expect(existsSync(new URL('../static/.nojekyll', import.meta.url))).toBe(true);
});

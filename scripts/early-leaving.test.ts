import { runInNewContext } from 'node:vm';
import { describe, expect, test } from 'vitest';
import { fakeStorage } from '../src/lib/device/fake-storage.ts';
import { earlyScript } from './early-script-for-tests.ts';

const PAGE = 'https://course.example/learn/two-pulls/';
const EMPTY_PAGE = 'https://course.example/neutral.html';
const ELSEWHERE = 'https://elsewhere.example/';

interface Circumstances {
	/** What `href` of the button says; none where it has no such attribute. */
	written?: string | undefined;
	/** The course has no such button at all. */
	noButton?: boolean;
	offline?: boolean;
	/** What fails as the page is left. */
	broken?: 'storage' | 'dialog' | 'recording' | 'speech' | undefined;
}

/** What a link says of its address, as browsers tell it: no address is resolved from the page, and nonsense has no host. */
function addressOf(written: string | undefined): { href: string; host: string } {
	if (written === undefined || !URL.canParse(written, PAGE)) return { href: written ?? '', host: '' };
	const { href, host } = new URL(written, PAGE);
	return { href, host };
}

/** A page of the course with the script of `app.html` in it. */
function pageOf({ written, noButton = false, offline = false, broken }: Circumstances) {
	const root: Record<string, string> = {};
	const document = {
		documentElement: { dataset: root },
		adoptedStyleSheets: [],
		title: 'Lesson 2 · Closer',
		querySelector: () => (noButton ? null : button),
		querySelectorAll: (what: string) =>
			what.startsWith('dialog') ? [{ close: () => end('dialog') }] : [{ pause: () => end('recording') }]
	};
	const button = {
		...addressOf(written),
		dataset: { offline: '/neutral.html' },
		closest: (what: string) => (what === '[data-offline]' ? button : null)
	};
	const elsewhere = { closest: () => null };
	const ended: string[] = [];
	/** Where the page went, and what was to be seen of it by then. */
	const went: { to: string; left: string | undefined; title: string }[] = [];
	const told: unknown[] = [];
	const session = fakeStorage();
	const listeners: [type: string, listener: (event: unknown) => void][] = [];
	function end(what: string): void {
		if (what === broken) throw new Error(`The ${what} does not do as it is told.`);
		ended.push(what);
	}
	const context = {
		document,
		navigator: { onLine: !offline },
		location: {
			host: new URL(PAGE).host,
			/** As a browser's, it throws where an address is none. */
			replace: (to: string) => went.push({ to: new URL(to, PAGE).href, left: root.left, title: document.title })
		},
		localStorage: fakeStorage(),
		get sessionStorage() {
			if (broken === 'storage') throw new Error('Storage is blocked.');
			return session;
		},
		speechSynthesis: { cancel: () => end('speech') },
		CustomEvent: class {
			readonly detail: unknown;
			constructor(_: string, { detail }: { detail: unknown }) {
				this.detail = detail;
			}
		},
		CSSStyleSheet: class {
			replaceSync = () => undefined;
		},
		addEventListener: (type: string, listener: (event: unknown) => void) => listeners.push([type, listener]),
		dispatchEvent: ({ detail }: { detail: unknown }) => told.push(detail)
	};
	runInNewContext(earlyScript(), Object.assign(context, { window: context, self: context, top: context }));

	const happens = (type: string, more: Record<string, unknown>) => {
		const event = { type, target: elsewhere, button: 0, preventDefault: () => undefined, ...more };
		for (const [to, listener] of listeners) if (to === type) listener(event);
	};
	return {
		root,
		document,
		ended,
		went,
		told,
		session,
		press: () => happens('click', { target: button }),
		shift: () => {
			happens('keydown', { key: 'Shift' });
			happens('keyup', { key: 'Shift' });
		}
	};
}

describe('leaving', () => {
	test.each<[string, string, Circumstances]>([
		['to the address', ELSEWHERE, { written: ELSEWHERE }],
		['to the empty page, with the network off', EMPTY_PAGE, { written: ELSEWHERE, offline: true }],
		['to the empty page, without an address', EMPTY_PAGE, {}],
		['to the empty page, with an empty one', EMPTY_PAGE, { written: '' }],
		['to the empty page, with one that is cut short', EMPTY_PAGE, { written: 'https://' }],
		['to the empty page, with one that has a gap', EMPTY_PAGE, { written: 'https://else where.example/' }],
		['to the empty page, with one that lacks https://', EMPTY_PAGE, { written: 'elsewhere.example' }],
		['to the empty page, with one of the course itself', EMPTY_PAGE, { written: 'https://course.example/about/' }],
		['to the empty page, where a dialog does not close', EMPTY_PAGE, { written: ELSEWHERE, broken: 'dialog' }],
		['to the empty page, where a recording plays on', EMPTY_PAGE, { written: ELSEWHERE, broken: 'recording' }],
		['to the empty page, where a voice reads on', EMPTY_PAGE, { written: ELSEWHERE, broken: 'speech' }],
		['to the address, where storage is blocked', ELSEWHERE, { written: ELSEWHERE, broken: 'storage' }]
	])('leads %s, from a page that is blank by then', (_, to, circumstances) => {
		for (const way of ['press', 'shift'] as const) {
			const page = pageOf(circumstances);
			for (let press = 0; press < (way === 'press' ? 1 : 3); press++) page[way]();
			expect([way, page.went]).toEqual([way, [{ to, left: 'yes', title: 'New page' }]]);
			expect([way, page.root.left, page.document.title]).toEqual([way, 'yes', 'New page']);
			if (circumstances.broken !== 'storage') expect(page.session.getItem('closer:left')).toBe('yes');
		}
	});

	test('ends whatever is open or heard', () => {
		const page = pageOf({ written: ELSEWHERE });
		page.press();
		expect(page.ended).toEqual(['dialog', 'recording', 'speech']);
	});

	test('is told of with each press of Shift', () => {
		const page = pageOf({ written: ELSEWHERE });
		page.shift();
		page.shift();
		expect([page.told, page.went]).toEqual([[2, 1], []]);
	});

	test('is not there in a course that has no address: Shift says nothing, and the page stays', () => {
		const page = pageOf({ noButton: true });
		for (let press = 0; press < 4; press++) page.shift();
		expect([page.told, page.went, page.root.left]).toEqual([[], [], undefined]);
		expect(page.document.title).toBe('Lesson 2 · Closer');
	});
});

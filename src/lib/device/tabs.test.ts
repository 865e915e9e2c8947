import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { joinTabs, type TabsOptions } from './tabs.ts';

/** Channels of one browser: what is posted on one reaches the others of its name at once. */
function browser() {
	const open: { name: string; channel: FakeChannel }[] = [];
	const posted: unknown[] = [];
	interface FakeChannel {
		onmessage?: (event: { data: unknown }) => void;
		postMessage(data: unknown): void;
		close(): void;
	}
	const openChannel = (name: string) => {
		const channel: FakeChannel = {
			postMessage(data) {
				posted.push(data);
				for (const other of open)
					if (other.name === name && other.channel !== channel)
						other.channel.onmessage?.({ data: structuredClone(data) });
			},
			close() {
				open.splice(
					open.findIndex((each) => each.channel === channel),
					1
				);
			}
		};
		open.push({ name, channel });
		return channel as unknown as BroadcastChannel;
	};
	return { openChannel, posted };
}

function tab(openChannel: TabsOptions['openChannel'], more: Partial<TabsOptions> = {}) {
	const heard = { onchanged: vi.fn(), onnewer: vi.fn() };
	return { ...heard, tabs: joinTabs({ base: '/x', format: 1, openChannel, ...heard, ...more }) };
}

beforeEach(() => {
	vi.useFakeTimers();
});
afterEach(() => {
	vi.useRealTimers();
});

describe('tabs of one course', () => {
	test('hear of each other’s changes, by id only', () => {
		const { openChannel, posted } = browser();
		const [here, there, third] = [tab(openChannel), tab(openChannel), tab(openChannel)];
		here.tabs.tellChanged(['e1', 'e2']);
		expect(there.onchanged).toHaveBeenCalledOnce();
		expect(third.onchanged).toHaveBeenCalledOnce();
		expect(here.onchanged).not.toHaveBeenCalled();
		expect(posted.at(-1)).toEqual({ kind: 'changed', ids: ['e1', 'e2'], format: 1 });
	});

	test('look at the store again where everything was erased', () => {
		const { openChannel } = browser();
		const [here, there] = [tab(openChannel), tab(openChannel)];
		here.tabs.tellErased();
		expect(there.onchanged).toHaveBeenCalledOnce();
	});

	test('look once for any number of messages, and once more for those that came meanwhile', () => {
		const { openChannel } = browser();
		const [here, there] = [tab(openChannel), tab(openChannel)];
		for (let time = 0; time < 100; time++) here.tabs.tellChanged([`e${time}`]);
		expect(there.onchanged).toHaveBeenCalledOnce();
		vi.advanceTimersByTime(10_000);
		expect(there.onchanged).toHaveBeenCalledTimes(2);
		here.tabs.tellChanged(['late']);
		expect(there.onchanged).toHaveBeenCalledTimes(3);
	});

	test('answer an older one, seldom, however often it says that it is there', () => {
		const { openChannel, posted } = browser();
		tab(openChannel, { format: 2 });
		const channel = openChannel('closer:/x');
		for (let time = 0; time < 100; time++) channel.postMessage({ kind: 'opened', format: 1 });
		vi.advanceTimersByTime(10_000);
		expect(posted.filter((data) => (data as { format: number }).format === 2)).toHaveLength(1 + 2);
	});

	test('do not hear those of another course, nor those that are closed', () => {
		const { openChannel } = browser();
		const [here, elsewhere, closed] = [tab(openChannel), tab(openChannel, { base: '/y' }), tab(openChannel)];
		closed.tabs.close();
		here.tabs.tellChanged(['e1']);
		expect(elsewhere.onchanged).not.toHaveBeenCalled();
		expect(closed.onchanged).not.toHaveBeenCalled();
	});

	test('look whether they are outdated when a newer one opens, and when they open beside it', () => {
		const { openChannel } = browser();
		const older = tab(openChannel);
		const newer = tab(openChannel, { format: 2 });
		newer.tabs.tellChanged(['e1']);
		expect(older.onnewer).toHaveBeenCalledOnce();
		expect(newer.onnewer).not.toHaveBeenCalled();
		expect(tab(openChannel).onnewer).toHaveBeenCalledOnce();
	});

	test.each([
		null,
		'reload',
		{ kind: 'reload' },
		{ format: 1, kind: 'reload' },
		{ format: 1, kind: 'dance' },
		{ format: 1, kind: 'changed', ids: 7 }
	])('make nothing of %j', (data) => {
		const { openChannel } = browser();
		const here = tab(openChannel);
		openChannel('closer:/x').postMessage(data);
		for (const heard of [here.onchanged, here.onnewer]) expect(heard).not.toHaveBeenCalled();
	});
});

describe('a tab that cannot speak', () => {
	test.each<[string, TabsOptions['openChannel']]>([
		[
			'for want of a channel',
			() => {
				throw new ReferenceError('BroadcastChannel is not defined');
			}
		],
		[
			'since its channel is closed',
			() => {
				const postMessage = () => {
					throw new DOMException('', 'InvalidStateError');
				};
				return { postMessage, close: () => undefined } as unknown as BroadcastChannel;
			}
		]
	])('%s goes on alone', (_name, openChannel) => {
		const { tabs } = tab(openChannel);
		expect(() => {
			tabs.tellChanged(['e1']);
			tabs.tellReload();
			tabs.tellErased();
			tabs.close();
		}).not.toThrow();
	});
});

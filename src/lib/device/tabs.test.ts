import { describe, expect, test, vi } from 'vitest';
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
	const heard = { onchanged: vi.fn(), onreload: vi.fn(), onerased: vi.fn(), onoutdated: vi.fn() };
	return { ...heard, tabs: joinTabs({ base: '/x', format: 1, openChannel, ...heard, ...more }) };
}

describe('tabs of one course', () => {
	test('hear of each other’s changes, by id only', () => {
		const { openChannel, posted } = browser();
		const [here, there, third] = [tab(openChannel), tab(openChannel), tab(openChannel)];
		here.tabs.tellChanged(['e1', 'e2']);
		expect(there.onchanged).toHaveBeenCalledWith(['e1', 'e2']);
		expect(third.onchanged).toHaveBeenCalledOnce();
		expect(here.onchanged).not.toHaveBeenCalled();
		expect(posted.at(-1)).toEqual({ kind: 'changed', ids: ['e1', 'e2'], format: 1 });
	});

	test('ask each other to reload, and to forget what was erased', () => {
		const { openChannel } = browser();
		const [here, there] = [tab(openChannel), tab(openChannel)];
		here.tabs.tellReload();
		here.tabs.tellErased();
		expect(there.onreload).toHaveBeenCalledOnce();
		expect(there.onerased).toHaveBeenCalledOnce();
	});

	test('do not hear those of another course, nor those that are closed', () => {
		const { openChannel } = browser();
		const [here, elsewhere, closed] = [tab(openChannel), tab(openChannel, { base: '/y' }), tab(openChannel)];
		closed.tabs.close();
		here.tabs.tellChanged(['e1']);
		expect(elsewhere.onchanged).not.toHaveBeenCalled();
		expect(closed.onchanged).not.toHaveBeenCalled();
	});

	test('are outdated, once, when a newer one opens', () => {
		const { openChannel } = browser();
		const older = tab(openChannel);
		const newer = tab(openChannel, { format: 2 });
		newer.tabs.tellChanged(['e1']);
		expect(older.onoutdated).toHaveBeenCalledOnce();
		expect(newer.onoutdated).not.toHaveBeenCalled();
	});

	test('are outdated when they open beside a newer one', async () => {
		const { openChannel } = browser();
		tab(openChannel, { format: 2 });
		const older = tab(openChannel);
		expect(older.onoutdated).toHaveBeenCalledOnce();
	});

	test.each([null, 'reload', { kind: 'reload' }, { format: 1, kind: 'dance' }, { format: 1, kind: 'changed', ids: 7 }])(
		'make nothing of %j',
		(data) => {
			const { openChannel } = browser();
			const here = tab(openChannel);
			openChannel('closer:/x').postMessage(data);
			for (const heard of [here.onchanged, here.onreload, here.onerased, here.onoutdated])
				expect(heard).not.toHaveBeenCalled();
		}
	);
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

import { IDBFactory } from 'fake-indexeddb';
import { describeEventStore, describeStore } from '../progress/progress-store-contract.ts';
import { fakeDirectory } from './fake-directory.ts';
import { indexedDbStore } from './indexeddb-store.ts';
import { mirroredStore } from './mirrored-store.ts';
import { memoryStore } from './memory-store.ts';
import { markedStore } from './missing-marker.ts';
import { mirror, type Lock } from './mirror.ts';

/** What `navigator.locks` does between tabs. */
function fakeLock(): Lock {
	let queue: Promise<unknown> = Promise.resolve();
	return (_name, work) => {
		const done = queue.then(work);
		queue = done.catch(() => undefined);
		return done;
	};
}

const base = '/x';

describeStore('memory', () => {
	const store = memoryStore();
	return () => store;
});

describeStore('IndexedDB', () => {
	const factory = new IDBFactory();
	return () => indexedDbStore({ base, factory: () => factory });
});

describeEventStore('the mirror', () => {
	const directory = fakeDirectory();
	const lock = fakeLock();
	return () => mirror({ base, directory: directory.open, lock });
});

describeStore('IndexedDB with a mirror', () => {
	const factory = new IDBFactory();
	const directory = fakeDirectory();
	const lock = fakeLock();
	return () => {
		const primary = indexedDbStore({ base, factory: () => factory });
		return markedStore(mirroredStore(primary, mirror({ base, directory: directory.open, lock })), base);
	};
});

describeStore('IndexedDB without a mirror', () => {
	const factory = new IDBFactory();
	const missing = () => Promise.reject(new TypeError('navigator.storage is undefined'));
	return () => mirroredStore(indexedDbStore({ base, factory: () => factory }), mirror({ base, directory: missing }));
});

describeEventStore('a mirror without IndexedDB', () => {
	const directory = fakeDirectory();
	const lock = fakeLock();
	return () => {
		const copy = mirror({ base, directory: directory.open, lock });
		return mirroredStore(indexedDbStore({ base, factory: () => undefined }), copy);
	};
});

import { IDBFactory } from 'fake-indexeddb';

/** For tests: the ways in which IndexedDB was seen to fail, each as what a store is handed. */
export type GetFactory = () => IDBFactory | undefined;

interface FakeRequest {
	error: DOMException | null;
	onerror?: () => void;
}

function opening(open: () => unknown): GetFactory {
	return () => ({ open, deleteDatabase: open }) as unknown as IDBFactory;
}

/** Opening fails with an error of this name, or with no error at all. */
export function openFailing(name: string | null): GetFactory {
	return opening(() => {
		const request: FakeRequest = { error: name === null ? null : new DOMException('', name) };
		queueMicrotask(() => request.onerror?.());
		return request;
	});
}

export const missing: GetFactory = () => undefined;
export const throwingGetter: GetFactory = () => {
	throw new DOMException('Storage is blocked', 'SecurityError');
};
export const throwingOpen: GetFactory = opening(() => {
	throw new DOMException('A private window', 'InvalidStateError');
});
export const neverAnswering: GetFactory = opening(() => ({}));

/** A working IndexedDB; each connection is handed to `tamper` before the store gets it. */
export function tampered(tamper: (db: IDBDatabase) => void, factory: IDBFactory = new IDBFactory()): GetFactory {
	const open = (name: string, version?: number) => {
		const request = factory.open(name, version);
		request.addEventListener('success', () => tamper(request.result));
		return request;
	};
	return () => ({ open, deleteDatabase: (name: string) => factory.deleteDatabase(name) }) as unknown as IDBFactory;
}

/** The writing transactions of a connection abort with an error of this name, or with none. */
export function failCommits(db: IDBDatabase, name: string | null): void {
	const begin = db.transaction.bind(db);
	db.transaction = (...args: Parameters<IDBDatabase['transaction']>) => {
		const transaction = begin(...args);
		if (args[1] !== 'readwrite') return transaction;
		if (name) Object.defineProperty(transaction, 'error', { value: new DOMException('', name) });
		const meta = transaction.objectStore('meta');
		const put = meta.put.bind(meta);
		meta.put = (...row: Parameters<IDBObjectStore['put']>) => {
			const request = put(...row);
			transaction.abort();
			return request;
		};
		return transaction;
	};
}

/** The next so many transactions of a connection cannot begin, since the browser has closed it. */
export function loseConnection(db: IDBDatabase, times: { left: number }): void {
	const begin = db.transaction.bind(db);
	db.transaction = (...args: Parameters<IDBDatabase['transaction']>) => {
		if (times.left-- > 0) throw new DOMException('The connection is closing', 'InvalidStateError');
		return begin(...args);
	};
}

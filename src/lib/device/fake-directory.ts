/** For tests: an origin private file system in memory, whose files can be looked at, damaged and made unwritable. */
export interface FakeDirectory {
	open: () => Promise<FileSystemDirectoryHandle>;
	/** The text of each file, by name. */
	files: Map<string, string>;
	/** Called before each write; it may throw. */
	onWrite: () => void;
	writes: number;
}

/** An empty one. */
export function fakeDirectory(): FakeDirectory {
	const fake: FakeDirectory = {
		open: () => Promise.resolve(directory as unknown as FileSystemDirectoryHandle),
		files: new Map(),
		onWrite: () => undefined,
		writes: 0
	};

	const handleOf = (name: string) => ({
		getFile: async () => new Blob([fake.files.get(name) ?? '']),
		createWritable: async () => {
			let written = '';
			return {
				write: async (text: string) => {
					fake.onWrite();
					written += text;
				},
				close: async () => {
					fake.writes++;
					fake.files.set(name, written);
				},
				abort: async () => undefined
			};
		}
	});

	const directory = {
		async getFileHandle(name: string, { create = false } = {}) {
			if (!fake.files.has(name) && !create) throw new DOMException('No such file', 'NotFoundError');
			if (!fake.files.has(name)) fake.files.set(name, '');
			return handleOf(name);
		},
		async removeEntry(name: string) {
			if (!fake.files.delete(name)) throw new DOMException('No such file', 'NotFoundError');
		}
	};
	return fake;
}

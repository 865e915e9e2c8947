/** A folder with what lies in it, by name. */
export interface Folder {
	/** From `lessons`, without a closing slash. */
	path: string;
	name: string;
	files: readonly string[];
	folders: readonly Folder[];
}

/** The folder at a path, of a list in which the paths of folders end in `/`. */
export function folderOf(path: string, paths: readonly string[]): Folder {
	const within = paths.filter((each) => each.startsWith(`${path}/`) && each.length > path.length + 1);
	const names = within.map((each) => each.slice(path.length + 1).split('/'));
	const folders = new Set(names.flatMap(([name = '', ...rest]) => (rest.length > 0 ? [name] : [])));
	return {
		path,
		name: path.split('/').at(-1) ?? '',
		files: names.flatMap(([name = '', ...rest]) => (rest.length === 0 ? [name] : [])),
		folders: [...folders].sort().map((name) => folderOf(`${path}/${name}`, within))
	};
}

/** Every folder within one, however deep. */
export function foldersBelow({ folders }: Folder): Folder[] {
	return folders.flatMap((folder) => [folder, ...foldersBelow(folder)]);
}

export function hasFiles(folder: Folder): boolean {
	return [folder, ...foldersBelow(folder)].some(({ files }) => files.length > 0);
}

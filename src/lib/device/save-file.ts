/** Hands the browser a file to save. */
export function saveFile(name: string, file: Blob, page: Document = document): void {
	const url = URL.createObjectURL(file);
	const link = page.createElement('a');
	link.href = url;
	link.download = name;
	link.click();
	// Safari begins to read the file after the click has been handled.
	setTimeout(() => URL.revokeObjectURL(url), 60_000);
}

/** Hands it one that holds nothing but a text, of this media type. */
export function saveText(name: string, text: string, type: string, page: Document = document): void {
	saveFile(name, new Blob([text], { type: `${type};charset=utf-8` }), page);
}

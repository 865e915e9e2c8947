/** The version of the stored format that is written now. It stands apart from the schemas, which few pages need at once. */
export const FORMAT_VERSION = 4;

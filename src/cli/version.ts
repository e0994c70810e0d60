/** The version in package.json; a test keeps them equal, so that starting needs to read no file. */
export const VERSION = '0.1.0'

import { BOOK } from '../src/party/book.js'
import { packTags } from '../src/party/packed-book.js'

/** The lexicon's book of phrases, for the build to put in its place. */
export const packedTags = packTags(BOOK)

/** The formats of `ntm when`, apart from their code so that declaring the command loads none of it. */
export const PHRASE_FORMATS = ['table', 'plain', 'json', 'ndjson', 'yaml'] as const

export type PhraseFormat = (typeof PHRASE_FORMATS)[number]

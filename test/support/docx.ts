import { strToU8, zipSync } from 'fflate'

/** What a test puts in a Word document; what is left out is left out of the file. */
export interface DocxParts {
  readonly body: string
  readonly styles?: string
  readonly numbering?: string
}

const NAMESPACES =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" xmlns:v="urn:schemas-microsoft-com:vml"'

/** A Word document by hand, of the parts that matter. */
export function docx({ body, styles, numbering }: DocxParts): Uint8Array {
  const part = (root: string, content: string) =>
    strToU8(`<?xml version="1.0" encoding="UTF-8"?><w:${root} ${NAMESPACES}>${content}</w:${root}>`)
  return zipSync({
    '[Content_Types].xml': strToU8('<Types/>'),
    'word/document.xml': part('document', `<w:body>${body}</w:body>`),
    ...(styles === undefined ? {} : { 'word/styles.xml': part('styles', styles) }),
    ...(numbering === undefined ? {} : { 'word/numbering.xml': part('numbering', numbering) }),
  })
}

/** A paragraph of one run; `properties` are those of the paragraph, `look` those of the run. */
export function p(text: string, properties = '', look = ''): string {
  return `<w:p><w:pPr>${properties}</w:pPr>${r(text, look)}</w:p>`
}

export function r(text: string, look = ''): string {
  return `<w:r><w:rPr>${look}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`
}

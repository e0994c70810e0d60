/** A stream of a PDF by hand: what its dictionary says besides its length, and its bytes. */
export interface PdfStream {
  readonly dictionary: string
  readonly content: Uint8Array
}

/** A PDF of one page without fonts, with the stream as its content; `trailer` is what else the trailer says. */
export function pdf({ dictionary, content }: PdfStream, trailer = ''): Uint8Array {
  const head = [
    '%PDF-1.4\n%âãÏÓ\n',
    '1 0 obj << /Type /Catalog /Pages 2 0 R >> endobj\n',
    '2 0 obj << /Type /Pages /Kids [3 0 R] /Count 1 >> endobj\n',
    '3 0 obj << /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R >> endobj\n',
    `4 0 obj << /Length ${content.length} ${dictionary} >> stream\n`,
  ].join('')
  const tail = `\nendstream endobj\ntrailer << /Root 1 0 R /Size 5 ${trailer} >>\nstartxref\n0\n%%EOF\n`
  return Buffer.concat([Buffer.from(head, 'latin1'), content, Buffer.from(tail, 'latin1')])
}

/**
 * The look of a page: margins, type and the running page number by Nghị định 30/2020/NĐ-CP, phụ lục I. Table headings
 * come again on every sheet, no row is split between two, and a long name breaks where it has to.
 */
export const STYLE = `
@page { size: A4; margin: 20mm 15mm 20mm 30mm; @top-center { content: counter(page); } }
@page :first { @top-center { content: none; } }
body { font: 13pt/1.3 "Times New Roman", "Liberation Serif", "Tinos", serif; color: #000; margin: 0; }
@media screen { body { max-width: 165mm; margin: 10mm auto; padding: 0 5mm; } }
h1 { font-size: 14pt; text-align: center; margin: 8mm 0 0; }
.subject { text-align: center; margin: 0 0 6mm; }
h2 { font-size: 13pt; margin: 6mm 0 2mm; }
h3 { font-size: 12pt; font-style: italic; margin: 4mm 0 2mm; }
h1, h2, h3 { break-after: avoid; }
table { width: 100%; table-layout: fixed; border-collapse: collapse; }
th, td { vertical-align: top; text-align: start; overflow-wrap: anywhere; }
.tasks, .summary { font-size: 10.5pt; line-height: 1.25; }
.tasks th, .tasks td, .summary th, .summary td { border: 0.5pt solid #000; padding: 1mm 1.2mm; }
.tasks th, .summary th { text-align: center; vertical-align: middle; }
.tasks th:nth-child(1), .tasks td:nth-child(1) { width: 5%; text-align: center; }
.tasks th:nth-child(3) { width: 17%; }
.tasks th:nth-child(4) { width: 14.5%; }
.tasks th:nth-child(5) { width: 13%; }
.tasks th:nth-child(6) { width: 12%; }
.summary th:not(:first-child) { width: 9.5%; }
.summary td:not(:first-child) { text-align: right; }
.tasks thead, .summary thead { display: table-header-group; }
.letterhead thead, .signature thead { display: table-row-group; }
tr { break-inside: avoid; }
.letterhead th, .letterhead td, .signature th, .signature td { font-weight: normal; }
.letterhead th, .letterhead td { text-align: center; }
.letterhead th:first-child { width: 40%; }
.letterhead td { padding-top: 2mm; }
.letterhead strong:last-child::after { content: ""; display: block; width: 40%; margin: 1mm auto 0; border-top: 0.75pt solid #000; }
.signature { margin-top: 10mm; font-size: 12pt; break-inside: avoid; }
.signature th:last-child, .signature td:last-child { text-align: center; width: 55%; }
.signature tr:nth-child(2) td { padding-top: 20mm; }
.unit { break-before: page; font-size: 14pt; }
.subject + .unit { break-before: auto; }
`

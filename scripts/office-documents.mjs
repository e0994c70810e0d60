// Makes fixtures/documents with LibreOffice, as an office would: node scripts/office-documents.mjs
// Needs `soffice` (Debian: apt-get install libreoffice-writer-nogui fonts-liberation2). The files are kept in the repository; the
// tests read them and need no LibreOffice.
import { execFileSync } from 'node:child_process'
import { copyFileSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'

const NOTICES = 'fixtures/notices'
const TARGET = 'fixtures/documents'
const NAMES = readdirSync(NOTICES).map((name) => basename(name, '.txt'))

const work = mkdtempSync(join(tmpdir(), 'ntm-office-'))
mkdirSync(TARGET, { recursive: true })

const escapeHtml = (text) => text.replace(/&(?!\w+;)/g, '&amp;').replace(/</g, '&lt;')
const inline = (text) =>
  escapeHtml(text)
    .replace(/\*\*([^*]+)\*\*/g, '<b>$1</b>')
    .replace(/\*([^*\n]+)\*/g, '<i>$1</i>')

/** Blocks of a notice: parted by blank lines; a heading's marks are a matter of looks. */
function blocksOf(text) {
  return text
    .split(/\n\s*\n/)
    .map((block) => block.trim())
    .filter((block) => block !== '')
    .map((block) => (/^#+ /.test(block) ? `**${block.replace(/^#+ /, '').replace(/\*\*/g, '')}**` : block))
}

/** A block: a table of rows between bars, or a paragraph. */
function html(block) {
  const lines = block.split('\n')
  if (!lines.every((line) => /^\|.*\|$/.test(line.trim())))
    return `<p>${inline(block).replace(/\n/g, '<br>')}</p>`
  const rows = lines
    .filter((line) => !/^[|\s:-]+$/.test(line))
    .map((line) => line.trim().slice(1, -1).split('|'))
    .map((cells) => `<tr>${cells.map((cell) => `<td>${inline(cell.trim())}</td>`).join('')}</tr>`)
  return `<table border="1">${rows.join('')}</table>`
}

/** Every paragraph with its numbers as typed. */
function typed(text) {
  return blocksOf(text).map(html).join('\n')
}

/** The numbers and bullets as automatic lists; a paragraph without a marker goes on with its item, as after a page break. */
function automatic(text) {
  const out = []
  const open = []
  const closeTo = (depth) => {
    while (open.length > depth) out.push(`</li></${open.pop()}>`)
  }
  const item = (list, depth, attributes, content) => {
    closeTo(depth + 1)
    if (open[depth] === list && attributes === '') out.push('</li><li>')
    else {
      closeTo(depth)
      open.push(list)
      out.push(`<${list}${attributes}><li>`)
    }
    out.push(`<p>${inline(content).replace(/\n/g, '<br>')}</p>`)
  }
  for (const block of blocksOf(text).flatMap((block) => block.split(/\n(?=- )/))) {
    const number = /^(\d+)\. /.exec(block)
    if (number !== null) item('ol', 0, ` start="${number[1]}"`, block.slice(number[0].length))
    else if (/^- /.test(block)) item('ul', open[0] === 'ol' ? 1 : 0, '', block.slice(2))
    else {
      if (/^(?:[IVX]+\.|[\p{Lu}*][\p{Lu} *]+$)/u.test(block)) closeTo(0)
      out.push(html(block))
    }
  }
  closeTo(0)
  return out.join('\n')
}

/** A whole notice made up to have what the others lack: the letterhead side by side, and a table of tasks. */
const TABLE = `
<table width="100%"><tr><td width="45%"><p align="center">UBND HUYỆN AN PHÚ<br><b>VĂN PHÒNG</b></p>
<p align="center">Số: 45/TB-VP</p></td>
<td width="55%"><p align="center"><b>CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM</b><br><b>Độc lập - Tự do - Hạnh phúc</b></p>
<p align="center"><i>An Phú, ngày 12 tháng 3 năm 2024</i></p></td></tr></table>
<p align="center"><b>THÔNG BÁO</b></p>
<p align="center"><b>Kết luận của Chủ tịch UBND huyện</b></p>
<p align="center"><b>tại cuộc họp giao ban tháng 3 năm 2024</b></p>
<p>Ngày 11/3/2024, Chủ tịch UBND huyện chủ trì họp giao ban. Sau khi nghe báo cáo, Chủ tịch UBND huyện kết luận:</p>
<ol><li><p>Giao Phòng Nội vụ rà soát biên chế, báo cáo UBND huyện trước ngày 25/3/2024.</p></li>
<li><p>Giao các đơn vị thực hiện theo bảng sau:</p></li></ol>
<table border="1"><tr><td>STT</td><td>Nội dung</td><td>Chủ trì</td><td>Phối hợp</td><td>Thời hạn</td></tr>
<tr><td>1</td><td>Rà soát hộ nghèo</td><td>Phòng LĐ-TB&amp;XH</td><td>UBND các xã</td><td>30/4/2024</td></tr>
<tr><td>2</td><td>Lập kế hoạch sử dụng đất</td><td>Phòng Tài nguyên và Môi trường</td><td></td><td>15/5/2024</td></tr></table>
<p>Yêu cầu các đơn vị nghiêm túc thực hiện./.</p>
<table width="100%"><tr><td width="50%"><p><b>Nơi nhận:</b></p><p>- Như trên;</p><p>- Lưu: VT.</p></td>
<td width="50%"><p align="center"><b>KT. CHÁNH VĂN PHÒNG<br>PHÓ CHÁNH VĂN PHÒNG</b></p><p align="center"><b>Nguyễn Văn An</b></p></td></tr></table>`

function write(name, body) {
  const path = join(work, `${name}.html`)
  const style =
    'body{font-family:"Liberation Serif";font-size:14pt}p{margin:0 0 6pt 0}@page{size:21cm 29.7cm;margin:2cm}'
  writeFileSync(path, `<!doctype html><meta charset="utf-8"><style>${style}</style><body>${body}</body>`)
  return path
}

function convert(path, format, filter) {
  const argv = [
    '--headless',
    '--infilter=HTML (StarWriter)',
    '--convert-to',
    `${format}${filter}`,
    '--outdir',
    work,
    path,
  ]
  execFileSync('soffice', argv, { stdio: 'ignore' })
  const made = path.replace(/\.html$/, `.${format}`)
  copyFileSync(made, join(TARGET, basename(made)))
}

for (const name of NAMES) {
  const text = readFileSync(join(NOTICES, `${name}.txt`), 'utf8')
  const plain = write(name, typed(text))
  convert(plain, 'docx', ':MS Word 2007 XML')
  convert(plain, 'pdf', '')
  convert(write(`${name}.lists`, automatic(text)), 'docx', ':MS Word 2007 XML')
}
const table = write('an-phu-2024', TABLE)
convert(table, 'docx', ':MS Word 2007 XML')
convert(table, 'pdf', '')
convert(write('refused', '<p>Không đọc định dạng này.</p>'), 'odt', '')
convert(write('refused', '<p>Không đọc định dạng này.</p>'), 'doc', ':MS Word 97')
convert(write('refused', '<p>Không đọc định dạng này.</p>'), 'rtf', '')

export { renderPlain as renderTable } from './plain.js'

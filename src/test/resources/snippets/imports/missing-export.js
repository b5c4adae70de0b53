const show = (text) => import(`data:text/javascript,${text}`).catch((e) => console.log(e.name, e.message));
show('import { nope } from "fs"')
  .then(() => show('import nope from "data:text/javascript,export const a = 1"'))
  .then(() => show('export { x } from "data:text/javascript,export const a = 1"'));

// node: 10
// prints: Error Not supported
// prints: Error Not supported
// prints: Error Not supported
// node: 12 18 20 22 24 26
// prints: SyntaxError The requested module 'fs' does not provide an export named 'nope'
// prints: SyntaxError The requested module 'data:text/javascript,export const a = 1' does not provide an export named 'default'
// prints: SyntaxError The requested module 'data:text/javascript,export const a = 1' does not provide an export named 'x'

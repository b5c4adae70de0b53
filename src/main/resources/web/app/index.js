/* The one entry point of the browser side. Every page works without it; each part looks for its own
 * place in the page and stays away when there is none. */
import './styles/index.css';

import { enableCopyButtons } from './copy.js';
import { enableSingleSending } from './send-once.js';

enableCopyButtons(document);
enableSingleSending(document);

const program = document.querySelector('[data-program]');
if (program) {
  import('./program.js').then(({ highlightProgram }) => highlightProgram(program));
}

const order = document.querySelector('[data-order]');
if (order) {
  import('./order.js').then(({ enableOrdering }) => enableOrdering(order));
}

const typed = document.querySelector('[data-typed]');
if (typed) {
  import('./typed.js').then(({ enableTyping }) => enableTyping(typed));
}

/* Colours the snippet. The server has already laid it out in numbered lines, so the page reads well
 * before, and without, this script. */
import hljs from 'highlight.js/lib/core';
import javascript from 'highlight.js/lib/languages/javascript';

hljs.registerLanguage('javascript', javascript);

/* Splits coloured nodes at line ends: a template string or a comment may span several lines, and its
 * element is opened again on each of them. */
function splitIntoLines(root) {
  const lines = [document.createDocumentFragment()];

  function append(node, makeParents) {
    if (node.nodeType === Node.TEXT_NODE) {
      node.data.split('\n').forEach((text, index) => {
        if (index > 0) {
          lines.push(document.createDocumentFragment());
        }
        if (text !== '') {
          makeParents(lines[lines.length - 1]).append(text);
        }
      });
      return;
    }
    for (const child of node.childNodes) {
      append(child, (line) => {
        const parent = node.cloneNode(false);
        makeParents(line).append(parent);
        return parent;
      });
    }
  }

  for (const node of root.childNodes) {
    append(node, (line) => line);
  }
  return lines;
}

export function highlightProgram(program) {
  const slots = [...program.querySelectorAll('.line')];
  const source = slots.map((slot) => slot.textContent.replace(/\n$/, '')).join('\n');
  const coloured = document.createElement('div');
  coloured.innerHTML = hljs.highlight(source, { language: 'javascript' }).value;
  const lines = splitIntoLines(coloured);
  slots.forEach((slot, index) => slot.replaceChildren(lines[index] ?? '', '\n'));
}

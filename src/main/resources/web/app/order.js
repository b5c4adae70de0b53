/* Building an output from lines.
 *
 * The server sends one number field a line: that is the answer, and it works as it stands. This script
 * hides the fields and puts two lists in front of them, "your output" and the bank of lines that are left:
 *
 *     number fields (posted)  <-- written after every move --  output list  <- move ->  bank list
 *
 * A slip is moved by a click or Enter, by dragging (order-drag.js), or with Alt and an arrow key
 * (order-keys.js). All of them end in one of the moves below, and each move is announced. */
import { clearError, showError } from './field-error.js';
import { enableDragging } from './order-drag.js';
import { enableKeys } from './order-keys.js';

const NAME_LENGTH = 60;

export function enableOrdering(root) {
  const trays = root.querySelector('[data-trays]');
  const output = trays.querySelector('[data-list="output"]');
  const bank = trays.querySelector('[data-list="bank"]');
  const pattern = trays.querySelector('template');
  const status = root.querySelector('[data-status]');
  const message = document.getElementById('answer-error');
  const fields = [...root.querySelectorAll('[data-place]')];
  const slips = fields.map((field, position) => makeSlip(field, position));

  function makeSlip(field, position) {
    const slip = pattern.content.firstElementChild.cloneNode(true);
    const text = field.dataset.place;
    slip.dataset.position = position;
    slip.querySelector('code').textContent = text;
    slip.querySelector('[data-blank]').hidden = text.trim() !== '';
    return slip;
  }

  const textOf = (slip) => fields[slip.dataset.position].dataset.place;
  const nameOf = (slip) => {
    const text = textOf(slip).trim() || 'empty line';
    return text.length > NAME_LENGTH ? `${text.slice(0, NAME_LENGTH)}…` : text;
  };
  const isChosen = (slip) => slip.parentElement === output;
  const lineOf = (slip) => [...output.children].indexOf(slip) + 1;
  const mainButton = (slip) => slip.querySelector('[data-move="across"]');

  function say(text) {
    status.textContent = text;
  }

  function refresh() {
    const chosen = [...output.children];
    slips.forEach((slip) => {
      const line = chosen.indexOf(slip) + 1;
      fields[slip.dataset.position].value = line === 0 ? '' : String(line);
      const button = mainButton(slip);
      button.setAttribute(
        'aria-label',
        line === 0 ? `${nameOf(slip)}. Add to your output` : `Line ${line}: ${nameOf(slip)}. Take out`,
      );
      for (const move of slip.querySelectorAll('[data-move="up"], [data-move="down"]')) {
        move.hidden = line === 0;
        move.setAttribute('aria-label', `Move ${nameOf(slip)} ${move.dataset.move}`);
      }
    });
    trays.classList.toggle('is-empty', chosen.length === 0);
    trays.classList.toggle('is-spent', bank.children.length === 0);
    if (chosen.length > 0) {
      clearError(message);
    }
  }

  /* The bank keeps the order in which the lines came, whatever is taken from it and given back. */
  function putInBank(slip) {
    const next = [...bank.children].find(
      (other) => other !== slip && Number(other.dataset.position) > Number(slip.dataset.position),
    );
    bank.insertBefore(slip, next ?? null);
  }

  function neighbourOf(slip) {
    return slip.nextElementSibling ?? slip.previousElementSibling;
  }

  function moveAcross(slip) {
    const neighbour = neighbourOf(slip);
    if (isChosen(slip)) {
      putInBank(slip);
    } else {
      output.append(slip);
    }
    refresh();
    announce(slip);
    mainButton(neighbour ?? slip).focus();
  }

  function moveBy(slip, step) {
    if (!isChosen(slip)) {
      return;
    }
    const other = step < 0 ? slip.previousElementSibling : slip.nextElementSibling;
    if (!other) {
      say(`${nameOf(slip)} is already the ${step < 0 ? 'first' : 'last'} line of your output.`);
      return;
    }
    if (step < 0) {
      other.before(slip);
    } else {
      other.after(slip);
    }
    refresh();
    announce(slip);
  }

  function announce(slip) {
    const count = output.children.length;
    say(
      isChosen(slip)
        ? `${nameOf(slip)} is line ${lineOf(slip)} of ${count} in your output.`
        : `${nameOf(slip)} is back among the lines. Your output has ${count} ${count === 1 ? 'line' : 'lines'}.`,
    );
  }

  function settle(slip) {
    if (!isChosen(slip)) {
      putInBank(slip);
    }
    refresh();
    announce(slip);
  }

  function start() {
    slips.forEach((slip) => bank.append(slip));
    slips
      .filter((slip) => Number(fields[slip.dataset.position].value) > 0)
      .sort((a, b) => fields[a.dataset.position].value - fields[b.dataset.position].value)
      .forEach((slip) => output.append(slip));
    refreshKeepingError();
    root.querySelector('[data-fields]').hidden = true;
    trays.hidden = false;
  }

  function refreshKeepingError() {
    const text = message.textContent;
    refresh();
    if (text.trim() !== '') {
      showError(message, text);
    }
  }

  const drag = enableDragging([output, bank], settle);

  trays.addEventListener('click', (event) => {
    const button = event.target.closest('[data-move]');
    if (!button || drag.justEnded()) {
      return;
    }
    const slip = button.closest('[data-position]');
    switch (button.dataset.move) {
      case 'up':
        moveBy(slip, -1);
        button.focus();
        break;
      case 'down':
        moveBy(slip, 1);
        button.focus();
        break;
      default:
        moveAcross(slip);
    }
  });

  enableKeys(trays, { moveBy, mainButton });

  root.closest('form').addEventListener(
    'submit',
    (event) => {
      if (output.children.length === 0) {
        event.preventDefault();
        showError(message, root.dataset.empty);
        const first = bank.firstElementChild;
        if (first) {
          mainButton(first).focus();
        }
      }
    },
    { capture: true },
  );

  start();
}

/* Keys in the two lists: Enter and Space are the button's own click; an arrow key goes to the next
 * slip, and with Alt it takes the slip along. */

export function enableKeys(trays, { moveBy, mainButton }) {
  trays.addEventListener('keydown', (event) => {
    const step = { ArrowUp: -1, ArrowDown: 1 }[event.key];
    const slip = event.target.closest('[data-position]');
    if (!step || !slip || event.ctrlKey || event.metaKey || event.shiftKey) {
      return;
    }
    event.preventDefault();
    if (event.altKey) {
      moveBy(slip, step);
      mainButton(slip).focus();
      return;
    }
    const next = step < 0 ? slip.previousElementSibling : slip.nextElementSibling;
    if (next) {
      mainButton(next).focus();
    }
  });
}

/* Dragging slips with a mouse, a pen or a finger. On touch a short hold comes first, so that a
 * swipe still scrolls the page. */
import Sortable from 'sortablejs';

const HOLD_MILLIS = 180;
const ANIMATION_MILLIS = 140;

export function enableDragging(lists, settle) {
  const calm = window.matchMedia('(prefers-reduced-motion: reduce)').matches;
  let ended = false;

  function end(event) {
    // The browser sends a click after a drag; it belongs to the drag.
    ended = true;
    setTimeout(() => (ended = false), 0);
    settle(event.item);
  }

  for (const list of lists) {
    Sortable.create(list, {
      group: 'lines',
      draggable: '[data-position]',
      sort: list.dataset.list === 'output',
      // A slip goes before or after the one below the pointer, whichever half the pointer is on.
      invertSwap: true,
      invertedSwapThreshold: 1,
      animation: calm ? 0 : ANIMATION_MILLIS,
      delay: HOLD_MILLIS,
      delayOnTouchOnly: true,
      touchStartThreshold: 6,
      fallbackTolerance: 4,
      forceFallback: true,
      fallbackOnBody: true,
      ghostClass: 'is-place',
      chosenClass: 'is-held',
      dragClass: 'is-dragged',
      emptyInsertThreshold: 24,
      onEnd: end,
    });
  }
  return { justEnded: () => ended };
}

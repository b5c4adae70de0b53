/* A form is sent once, however often its button is clicked. The server holds the same promise with
 * the form's idempotency key; this only keeps the second request from being made. */

export function enableSingleSending(root) {
  for (const form of root.querySelectorAll('form[method="post"]')) {
    form.addEventListener('submit', (event) => {
      if (event.defaultPrevented) {
        return;
      }
      if (form.dataset.sent) {
        event.preventDefault();
        return;
      }
      form.dataset.sent = 'yes';
      form.querySelector('[type="submit"]')?.setAttribute('aria-disabled', 'true');
    });
  }
  // A page that the browser kept and shows again after "back" may be sent again.
  window.addEventListener('pageshow', () => {
    for (const form of root.querySelectorAll('form[data-sent]')) {
      delete form.dataset.sent;
      form.querySelector('[type="submit"]')?.removeAttribute('aria-disabled');
    }
  });
}

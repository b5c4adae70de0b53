/* The typed answer: an empty text is not an answer, so it is not sent. */
import { clearError, showError } from './field-error.js';

export function enableTyping(area) {
  const message = document.getElementById('answer-error');
  area.addEventListener('input', () => {
    clearError(message);
    area.removeAttribute('aria-invalid');
  });
  area.form.addEventListener(
    'submit',
    (event) => {
      if (area.value.trim() === '') {
        event.preventDefault();
        area.setAttribute('aria-invalid', 'true');
        showError(message, area.dataset.empty);
        area.focus();
      }
    },
    { capture: true },
  );
}

/* Shows a message beside a field and takes it away again. The field names the message's element in
 * its aria-describedby already, so that a screen reader reads it with the field. */

export function showError(message, text) {
  message.textContent = text;
  message.hidden = false;
}

export function clearError(message) {
  message.textContent = '';
  message.hidden = true;
}

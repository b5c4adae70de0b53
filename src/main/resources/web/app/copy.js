/* A button that copies a text; it is hidden until this script has made it work. */

const TOLD_MILLIS = 2000;

async function copy(button) {
  const label = button.textContent;
  try {
    await navigator.clipboard.writeText(button.dataset.copy);
    button.textContent = 'Copied';
  } catch {
    button.textContent = 'Please copy it by hand';
  }
  setTimeout(() => (button.textContent = label), TOLD_MILLIS);
}

export function enableCopyButtons(root) {
  for (const button of root.querySelectorAll('button[data-copy]')) {
    button.hidden = false;
    button.addEventListener('click', () => copy(button));
  }
}

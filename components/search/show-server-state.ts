/**
 * Makes boxes and lists show what the server answered. React leaves a box alone once a person has touched it, also when the
 * filter was removed by a link. Text fields are left as they are: someone may be typing.
 */
export function showServerState(form: HTMLFormElement): void {
  for (const field of form.elements) {
    if (field instanceof HTMLInputElement && field.type === 'checkbox') field.checked = field.defaultChecked;
    if (field instanceof HTMLSelectElement && field.dataset.chosen) field.value = field.dataset.chosen;
  }
}

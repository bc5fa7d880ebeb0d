// Keeps "Complete" open under a Camunda Form. The form viewer leaves an empty entry among its errors once somebody has typed
// in a row of a list, and the Tasklist takes every entry for a mistake: promises and demands could never be sent.
// Nothing is lost: a click has the form check itself and mark what is wrong, and the server checks again.

new MutationObserver(() => document.querySelectorAll('[cam-tasklist-form]').forEach(node => {
  const form = node.querySelector('.fjs-form') && window.angular.element(node).controller('camTasklistForm');
  if (!form || form.staysOpen) return;
  const told = form.notifyFormValidated;
  form.notifyFormValidated = () => told.call(form, false);
  form.staysOpen = true;
})).observe(document.body, {childList: true, subtree: true});

// A phone is its owner's: there staying signed in is offered ticked. At a desk one ticks it oneself. Staff are asked again
// after half an hour without use either way: the application sees to that (ADR 0021).
document.addEventListener('DOMContentLoaded', () => {
  const stay = document.getElementById('rememberMe');
  const isPhone = window.matchMedia('(pointer: coarse) and (max-width: 600px)').matches;
  if (stay && isPhone && !document.querySelector('[aria-invalid="true"]')) stay.checked = true;
});

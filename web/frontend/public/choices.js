// Runs before the first paint, so that nobody who chose the dark look is dazzled by a white page first.
(() => {
  try {
    const scheme = localStorage.getItem('backstride.scheme');
    if (scheme === 'light' || scheme === 'dark') document.documentElement.dataset.scheme = scheme;
    const language = localStorage.getItem('backstride.language') ?? navigator.language;
    document.documentElement.lang = language.startsWith('de') ? 'de' : 'en';
  } catch {
    // Storage may be blocked: the system's look and the browser's language then stay.
  }
})();

// Small comforts. Every page works the same without this file.
(() => {
  'use strict';

  // A page that comes back from the browser's memory may be older than what is kept.
  addEventListener('pageshow', (e) => { if (e.persisted) location.reload(); });

  // The summary of errors is what must be read first.
  const resumen = document.getElementById('conflicto') || document.getElementById('resumen');
  if (resumen) resumen.focus();

  // A second click on the way is the same answer.
  for (const form of document.forms) {
    form.addEventListener('submit', (e) => {
      if (form.dataset.enviado) e.preventDefault();
      form.dataset.enviado = 'si';
    });
  }

  // What will be filled in for a household, while the identification is being typed.
  const numero = document.getElementById('numero');
  for (const copia of document.querySelectorAll('[data-identificacion]')) {
    const vacio = copia.textContent;
    numero.addEventListener('input', () => { copia.textContent = numero.value.trim() || vacio; });
  }

  for (const boton of document.querySelectorAll('[data-imprimir]')) {
    boton.hidden = false;
    boton.addEventListener('click', () => print());
  }

  // Copying needs a secure context; elsewhere the value is selected by hand.
  if (navigator.clipboard) {
    for (const valor of document.querySelectorAll('[data-copiar]')) {
      const texto = valor.textContent.trim();
      const boton = document.createElement('button');
      boton.type = 'button';
      boton.className = 'cp-copiar';
      boton.textContent = 'Copiar';
      boton.setAttribute('aria-label', 'Copiar ' + texto);
      boton.addEventListener('click', async () => {
        await navigator.clipboard.writeText(texto);
        boton.textContent = 'Copiado';
        setTimeout(() => { boton.textContent = 'Copiar'; }, 2000);
      });
      valor.append(' ', boton);
    }
  }
})();

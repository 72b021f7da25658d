// Small comforts. Every page works the same without this file.
(() => {
  'use strict';

  // The summary of errors is what must be read first.
  const resumen = ['conflicto', 'sin-guardar', 'resumen'].map((id) => document.getElementById(id)).find((e) => e);
  if (resumen) resumen.focus();
  // What was found is what whoever looked for it wants to know first.
  else document.getElementById('hallados')?.focus();

  // A page that comes back from the browser's memory may be older than what is kept. One with
  // errors holds what is kept nowhere else, and asking for it again would send it again.
  addEventListener('pageshow', (e) => { if (e.persisted && !resumen) location.reload(); });

  // It answers a sent form and is never stored: once left, «Atrás» asks for the question itself
  // instead of a page that is gone.
  if (resumen || document.querySelector('[data-enviado]')) {
    const alSalir = () => history.replaceState(null, '', location.href);
    addEventListener('submit', alSalir);
    addEventListener('click', (e) => { if (e.target.closest('a[href^="/"]')) alSalir(); });
  }

  // A second click on the way is the same answer; much later it is another try. After a download
  // the page stays, and the next one may follow at once.
  for (const form of document.forms) {
    let enviado = -Infinity;
    form.addEventListener('submit', (e) => {
      if (e.submitter && 'bajar' in e.submitter.dataset) return;
      if (e.timeStamp - enviado < 3000) e.preventDefault();
      else enviado = e.timeStamp;
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

  // Copying needs a secure context; elsewhere, and where it is refused, the value is selected to
  // be copied by hand. What happened is announced; the button keeps its name.
  if (navigator.clipboard) {
    const valores = document.querySelectorAll('[data-copiar]');
    const dicho = document.createElement('p');
    dicho.className = 'govuk-visually-hidden';
    dicho.setAttribute('role', 'status');
    if (valores.length) document.querySelector('main').append(dicho);
    for (const valor of valores) {
      const texto = valor.textContent.trim();
      const boton = document.createElement('button');
      boton.type = 'button';
      boton.className = 'cp-copiar';
      boton.textContent = valor.dataset.copiar;
      boton.setAttribute('aria-label', valor.dataset.copiar + ' ' + texto);
      boton.addEventListener('click', async () => {
        dicho.textContent = '';
        try {
          await navigator.clipboard.writeText(texto);
        } catch {
          getSelection().setBaseAndExtent(valor, 0, valor, valor.childNodes.length - 1);
          return;
        }
        dicho.textContent = valor.dataset.copiado + ' ' + texto;
        boton.textContent = valor.dataset.copiado;
        setTimeout(() => { boton.textContent = valor.dataset.copiar; }, 2000);
      });
      valor.append(' ', boton);
    }
  }
})();

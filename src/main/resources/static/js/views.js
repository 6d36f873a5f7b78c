/* A row opens beside its list; without this script its link leads to a page of its own. */
(() => {
  'use strict';
  const $ = (selector, root = document) => root.querySelector(selector);
  const $$ = (selector, root = document) => [...root.querySelectorAll(selector)];
  const list = () => $('.rmv[data-rows]');
  const links = () => $$('a[data-open]').filter((link) => link.getClientRects().length > 0 || innerWidth < 720);
  const measure = (link) => new URL(link.href).pathname.split('/').pop();

  function address(open) {
    const at = new URL(list().dataset.rows, location.href);
    if (open) at.searchParams.set('open', open);
    return at.pathname + at.search;
  }
  function mark(open) {
    for (const row of $$('tr.ln')) row.classList.toggle('open', row.id === 'm-' + open);
  }
  async function show(id, push) {
    const answer = await fetch(`/measures/${id}?panel&back=${encodeURIComponent(list().dataset.rows)}`, { headers: { 'HX-Request': 'true' } });
    if (!answer.ok || answer.redirected) {
      location.href = '/measures/' + id;
      return;
    }
    const box = document.createElement('template');
    box.innerHTML = await answer.text();
    const panel = $('#panel', box.content);
    $('#panel').replaceWith(panel);
    if (window.htmx) window.htmx.process(panel);
    document.dispatchEvent(new CustomEvent('htmx:load', { detail: { elt: panel } }));
    mark(id);
    if (push) history.pushState({ open: id }, '', address(id));
    $('#m-' + id)?.scrollIntoView({ block: 'nearest' });
    panel.focus({ preventScroll: true });
  }
  function close(push) {
    const panel = $('#panel.panel');
    if (!panel) return;
    const row = $('#m-' + panel.dataset.measure);
    const empty = document.createElement('div');
    empty.id = 'panel';
    empty.hidden = true;
    panel.replaceWith(empty);
    mark(null);
    if (push) history.pushState({}, '', address(null));
    row?.querySelector('a[data-open]')?.focus({ preventScroll: true });
    row?.scrollIntoView({ block: 'nearest' });
  }
  document.addEventListener('click', (event) => {
    if (event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.defaultPrevented) return;
    const fold = event.target.closest('button[data-fold]');
    if (fold) {
      const shut = fold.closest('tbody').classList.toggle('shut');
      fold.setAttribute('aria-expanded', String(!shut));
      return;
    }
    if (!list()) return;
    const link = event.target.closest('a');
    if (!link) return;
    if (link.matches('[data-panel-close]')) {
      event.preventDefault();
      close(true);
    } else if (link.matches('[data-open]')) {
      event.preventDefault();
      show(measure(link), true);
    } else if (link.matches('[data-step]')) {
      event.preventDefault();
      const all = links();
      const at = all.findIndex((one) => measure(one) === $('#panel').dataset.measure);
      const next = all[at + Number(link.dataset.step)];
      show(next ? measure(next) : measure(link), true);
    } else if (link.closest('.tlc') && new URL(link.href).pathname.startsWith('/measures/')) {
      event.preventDefault();
      show(measure(link), true).then(() => $(new URL(link.href).hash)?.scrollIntoView({ block: 'nearest' }));
    }
  });
  addEventListener('popstate', () => {
    if (!list()) return;
    const open = new URL(location.href).searchParams.get('open');
    if (open) show(open, false);
    else close(false);
  });
  const first = $('#panel.panel');
  if (first && list()) {
    mark(first.dataset.measure);
    $('#m-' + first.dataset.measure)?.scrollIntoView({ block: 'center' });
  }
})();

/* Small things that need a script; every page also works without it, a little slower. */
(() => {
  'use strict';
  const $ = (selector, root = document) => root.querySelector(selector);
  const $$ = (selector, root = document) => [...root.querySelectorAll(selector)];
  const words = (name) => $('#notices')?.dataset[name] ?? '';
  const typing = (target) => target.closest('input, textarea, select, [contenteditable], .ts-control') !== null;

  function say(text, failed = false) {
    const place = $('#notices');
    if (!place || !text) return;
    const notice = document.createElement('div');
    notice.className = failed ? 'op-notice failed' : 'op-notice';
    const line = document.createElement('p');
    line.textContent = text;
    notice.append(line);
    place.replaceChildren(notice);
    if (!failed) setTimeout(() => notice.remove(), 4000);
  }

  /* --- Theme: at once here, the cookie for the pages to come --- */
  function dark() {
    const media = $('#dark').media;
    return media === 'all' || (media !== 'not all' && matchMedia(media).matches);
  }
  function theme() {
    for (const button of $$('[data-theme-switch]')) {
      button.value = dark() ? 'light' : 'dark';
      button.setAttribute('aria-label', dark() ? button.dataset.light : button.dataset.dark);
    }
  }
  function switchTheme(to) {
    $('#dark').media = to === 'dark' ? 'all' : 'not all';
    document.cookie = `opora_theme=${to}; path=/; max-age=31536000; samesite=lax`;
    document.documentElement.dataset.theme = to;
    theme();
  }
  if ($('#dark')) {
    theme();
    matchMedia('(prefers-color-scheme: dark)').addEventListener('change', theme);
  }

  /* --- Clicks --- */
  document.addEventListener('click', async (event) => {
    const target = event.target.closest('button, a, summary');
    for (const menu of $$('details[data-menu][open]')) if (!menu.contains(event.target)) menu.open = false;
    if (!target) return;
    if (target.matches('[data-hit]')) {
      for (const hit of $$('[data-hit]')) {
        hit.closest('li').classList.toggle('open', hit === target);
        hit === target ? hit.setAttribute('aria-current', 'true') : hit.removeAttribute('aria-current');
      }
    }
    if (target.matches('[data-theme-switch]')) {
      event.preventDefault();
      switchTheme(target.value);
    } else if (target.dataset.dialog) {
      $(target.dataset.dialog)?.showModal();
    } else if (target.matches('[data-close]')) {
      const dialog = target.closest('dialog');
      if (dialog) dialog.close();
      else target.closest('.op-notice')?.remove();
    } else if (target.dataset.copy !== undefined) {
      await copy(target.dataset.copy);
    } else if (target.matches('[data-print]')) {
      print();
    }
  });
  async function copy(text) {
    try {
      await navigator.clipboard.writeText(text);
    } catch {
      const area = document.createElement('textarea');
      area.value = text;
      document.body.append(area);
      area.select();
      document.execCommand('copy');
      area.remove();
    }
    say(words('copied'));
  }

  /* --- Keyboard: / search, j and k rows, Enter open, ? help, Esc closes --- */
  const rows = () => $$('[data-row]').filter((row) => row.offsetParent !== null || row.getClientRects().length > 0);
  function step(by) {
    const all = rows();
    if (all.length === 0) return;
    const at = all.findIndex((row) => row.contains(document.activeElement));
    const next = all[Math.min(all.length - 1, Math.max(0, at < 0 ? (by > 0 ? 0 : all.length - 1) : at + by))];
    (next.querySelector('[data-open]') ?? next.querySelector('a, button') ?? next).focus();
    next.scrollIntoView({ block: 'nearest' });
  }
  document.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === 'Escape') {
      const menu = $('details[data-menu][open]');
      if (menu) {
        menu.open = false;
        $('summary', menu).focus();
      } else if (!$('dialog[open]') && !typing(event.target)) {
        $('[data-panel-close]')?.click();
      }
      return;
    }
    if (typing(event.target) || $('dialog[open]')) return;
    if (event.key === '/' || event.key === '.' && event.code === 'Slash') {
      const search = $('[data-search]');
      if (search) {
        event.preventDefault();
        search.focus();
        search.select();
      }
    } else if (event.code === 'KeyJ' && !event.shiftKey) step(1);
    else if (event.code === 'KeyK' && !event.shiftKey) step(-1);
    else if (event.key === '?' || (event.code === 'Slash' && event.shiftKey)) $('#keys')?.showModal();
  });

  /* --- Forms: the first error takes the cursor; leaving typed words is asked about --- */
  let changed = false;
  document.addEventListener('input', (event) => {
    if (event.target.closest('form[data-guard]')) changed = true;
  });
  document.addEventListener('submit', (event) => {
    if (event.target.matches('form[data-guard]')) changed = false;
  });
  addEventListener('beforeunload', (event) => {
    if (changed) event.preventDefault();
  });
  const firstError = (root) => $('[aria-invalid="true"], [role="alert"] a', root)?.focus();
  firstError(document);

  /* --- Files dropped or chosen --- */
  function prepare(root) {
    for (const zone of $$('[data-drop]', root)) {
      if (zone.dataset.ready) continue;
      zone.dataset.ready = '1';
      const input = $('input[type=file]', zone);
      const names = document.createElement('span');
      names.className = 'names';
      names.setAttribute('role', 'status');
      input.after(names);
      zone.classList.add('ready');
      for (const name of ['dragenter', 'dragover'])
        zone.addEventListener(name, (event) => {
          event.preventDefault();
          zone.classList.add('over');
        });
      for (const name of ['dragleave', 'drop']) zone.addEventListener(name, () => zone.classList.remove('over'));
      zone.addEventListener('drop', (event) => {
        event.preventDefault();
        if (event.dataTransfer.files.length === 0) return;
        input.files = event.dataTransfer.files;
        input.dispatchEvent(new Event('change', { bubbles: true }));
      });
      input.addEventListener('change', () => {
        names.textContent = [...input.files].map((file) => file.name).join(', ');
        if (zone.matches('[data-submit]') && input.files.length > 0) input.form.requestSubmit();
      });
    }
    for (const box of $$('[data-centre]', root)) {
      const row = $(box.dataset.centre, box);
      if (row) box.scrollTop += row.getBoundingClientRect().top - box.getBoundingClientRect().top - box.clientHeight / 3;
    }
    if (window.TomSelect)
      for (const select of $$('select[data-searched]', root))
        if (!select.tomselect) {
          new TomSelect(select, { maxOptions: null, plugins: select.multiple ? ['remove_button'] : [] });
          select.setAttribute('aria-hidden', 'true');
        }
  }
  prepare(document);

  /* --- Ready answers by their number --- */
  document.addEventListener('keydown', (event) => {
    if (!/^[1-9]$/.test(event.key) || event.ctrlKey || event.altKey || event.metaKey) return;
    if (event.target.matches('input:not([type=radio]), textarea, select')) return;
    const answer = $(`input[data-digit="${event.key}"]`);
    if (!answer) return;
    answer.checked = true;
    answer.focus();
    event.preventDefault();
  });

  /* --- htmx --- */
  document.addEventListener('htmx:load', (event) => prepare(event.detail.elt));
  document.addEventListener('htmx:beforeSwap', (event) => {
    const { xhr } = event.detail;
    const status = xhr.status;
    if (status < 400 || status === 422 || status === 409 || xhr.getResponseHeader('HX-Retarget')) return;
    event.detail.shouldSwap = false;
    say(words('offline'), true);
  });
  /* A click made with Enter or the space bar counts no presses. */
  const byKeys = (request) => request?.triggeringEvent?.type === 'click' && request.triggeringEvent.detail === 0;
  /* The link that opened a form is gone with its row: whoever works by keys goes on in the form. */
  const intoOpened = (row) => {
    if (row?.matches?.('.ask.open')) row.querySelector('form :is(textarea, select, input:not([type=hidden]))')?.focus();
  };
  /* What was pressed went away with its row: the keys go on from the row that came instead. */
  const keepPlace = (row) => {
    if (document.activeElement && document.activeElement !== document.body) return;
    if (row?.isConnected && row.matches?.('li')) (row.querySelector('a[role=button]') ?? row.querySelector('a[href], button'))?.focus({ preventScroll: true });
  };
  document.addEventListener('htmx:afterSettle', (event) => {
    const { target, xhr, elt } = event.detail;
    if (xhr?.status === 422) firstError(target);
    else if (target?.id === 'panel') target.focus({ preventScroll: true });
    else {
      if (byKeys(event.detail.requestConfig)) intoOpened(elt);
      keepPlace(elt);
    }
  });
  document.addEventListener('htmx:sendError', () => say(words('offline'), true));
  document.addEventListener('htmx:confirm', (event) => {
    if (changed && event.detail.elt.matches('a')) {
      event.preventDefault();
      if (confirm(words('unsaved'))) {
        changed = false;
        event.detail.issueRequest(true);
      }
    }
  });
})();

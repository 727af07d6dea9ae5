"use strict";
(() => {
  const all = (selector, root = document) => [...root.querySelectorAll(selector)];
  const one = (selector, root = document) => root.querySelector(selector);
  const byId = (id) => document.getElementById(id);
  const calm = matchMedia("(prefers-reduced-motion: reduce)").matches;
  document.documentElement.classList.add("js");

  // What a reader sees of an element, on one line, without the words meant for the ear alone.
  const textOf = (element) => {
    let out = "";
    const walk = (node) => {
      if (node.nodeType === Node.TEXT_NODE) out += node.data;
      else if (!node.classList?.contains("vh")) node.childNodes.forEach(walk);
    };
    walk(element);
    return out.replace(/\s+/g, " ").trim();
  };
  const say = (words) => { byId("said").textContent = ""; requestAnimationFrame(() => { byId("said").textContent = words; }); };
  const goTo = (element, block = "center") => {
    element.scrollIntoView({ block, behavior: calm ? "auto" : "smooth" });
  };

  // Findings: filters, next and previous, copy, export.
  const form = one(".filters");
  const cards = all(".f");
  const brief = form?.dataset.brief.split(" ");
  const rows = new Map(cards.map((card) => [card, Object.fromEntries(JSON.parse(card.dataset.row).map((value, at) => [brief[at], value]))]));
  const haystacks = new Map();
  const haystack = (card) => {
    if (!haystacks.has(card)) haystacks.set(card, textOf(card).normalize("NFKC").toLowerCase());
    return haystacks.get(card);
  };
  const shown = () => cards.filter((card) => !card.hidden);
  const among = (wanted, value) => !wanted || value.split(" / ").includes(wanted);
  const fits = (card, wanted) => {
    const row = rows.get(card);
    return (!wanted.kind || row.kind === wanted.kind) && (!wanted.side || row.side === wanted.side || !row.side)
      && among(wanted.topic, row.topic) && among(wanted.speaker, row.speaker)
      && (!wanted.certainty || row.certainty === wanted.certainty)
      && (!wanted.text || haystack(card).includes(wanted.text));
  };
  const filter = () => {
    const wanted = Object.fromEntries(new FormData(form));
    wanted.text = (wanted.text || "").normalize("NFKC").trim().toLowerCase();
    for (const card of cards) card.hidden = !fits(card, wanted);
    for (const group of all(".group")) {
      const left = all(".f", group).filter((card) => !card.hidden).length;
      group.hidden = !left;
      one(".n", group).textContent = left;
    }
    const count = shown().length;
    byId("shown").textContent = `${count} of ${cards.length} finding${cards.length === 1 ? "" : "s"}`;
    byId("nothing").hidden = count > 0;
  };
  const step = (by) => {
    const list = shown();
    if (!list.length) return;
    const here = document.activeElement?.closest?.(".f");
    let next = here ? list.indexOf(here) + by : list.findIndex((card) => card.getBoundingClientRect().bottom > 60);
    next = Math.min(Math.max(next, 0), list.length - 1);
    list[next].focus({ preventScroll: true });
    goTo(list[next]);
  };
  const record = (card) => {
    const row = { ...rows.get(card) };
    for (const field of ["text", "translation", "missing", "doubtful", "counterpart_text", "nearest_text", "citation"]) {
      row[field] = all(`[data-f~="${field}"]`, card).map(textOf).join(" / ");
    }
    return row;
  };
  const cell = (value) => {
    const safe = /^\s*[=+\-@\t\r＝＋－＠]/.test(value) ? `'${value}` : value;
    return `"${safe.replaceAll('"', '""')}"`;
  };
  const exportCsv = () => {
    const fields = form.dataset.fields.split(" ");
    const lines = [fields, ...shown().map(record).map((row) => fields.map((field) => row[field]))];
    const csv = "\ufeff" + lines.map((line) => line.map(cell).join(",") + "\r\n").join("");
    const link = document.createElement("a");
    link.href = URL.createObjectURL(new Blob([csv], { type: "text/csv;charset=utf-8" }));
    link.download = "findings.csv";
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 1000);
    say(`${lines.length - 1} findings exported`);
  };
  const citation = (card) => {
    const row = record(card);
    const parts = [row.headline.endsWith("…") || row.kind === "only" || row.kind === "partial" ? textOf(one("h4", card)) : row.headline, row.text];
    if (row.translation) parts.push(`Translation: ${row.translation}`);
    if (row.missing) parts.push(`Not said by the other side: ${row.missing}`);
    if (row.doubtful) parts.push(`Of that a close call: ${row.doubtful}`);
    if (row.counterpart_text) parts.push(`Other side (${row.counterparts}): ${row.counterpart_text}`);
    else if (row.nearest) parts.push(`Nearest on the other side (${row.nearest}, ${row.nearest_score}): ${row.nearest_text}`);
    const chance = one(".chance", card);
    if (chance) parts.push(textOf(chance));
    parts.push(`Source: ${row.citation}`);
    return parts.join("\n");
  };
  const copy = async (card) => {
    const words = citation(card);
    try {
      await navigator.clipboard.writeText(words);
    } catch {
      // No clipboard for this page: the old way.
      const area = document.createElement("textarea");
      area.value = words;
      document.body.append(area);
      area.select();
      document.execCommand("copy");
      area.remove();
      card.focus({ preventScroll: true });
    }
    say("Copied with its citation");
    const button = one("[data-do=copy]", card);
    button.textContent = "Copied";
    setTimeout(() => { button.textContent = "Copy"; }, 1500);
  };
  const does = {
    next: () => step(1),
    previous: () => step(-1),
    export: exportCsv,
    copy: (button) => copy(button.closest(".f")),
  };
  if (form) {
    form.addEventListener("input", filter);
    form.addEventListener("reset", () => setTimeout(filter));
    form.addEventListener("submit", (event) => event.preventDefault());
  }
  document.addEventListener("click", (event) => {
    const button = event.target.closest("[data-do]");
    if (button) does[button.dataset.do](button);
  });

  // A link to a finding that the filters hide shows it again.
  const reveal = () => {
    const target = byId(decodeURIComponent(location.hash.slice(1)));
    if (!target?.hidden || !form) return;
    form.reset();
    setTimeout(() => goTo(target, "start"));
  };
  addEventListener("hashchange", reveal);
  reveal();

  // Texts: light what matches, bring it into view, and lead back.
  const links = new Map();
  const join = (from, to) => links.set(from, (links.get(from) || new Set()).add(to));
  for (const link of all(".s .to")) {
    const from = link.closest(".s").id, to = link.hash.slice(1);
    join(from, to);
    join(to, from);
  }
  const blocks = new Map();
  for (const link of all("svg a[data-links]")) {
    for (const id of link.dataset.links.split(" ")) blocks.set(id, [...(blocks.get(id) || []), link]);
  }
  let lit = [];
  const light = (ids) => {
    for (const element of lit) element.classList.remove("on", "lit");
    lit = [];
    if (!ids.length) return;
    const add = (element, name) => { if (element) { element.classList.add(name); lit.push(element); } };
    for (const id of ids) {
      add(byId(id), "on");
      for (const link of blocks.get(id) || []) add(link, "lit");
      for (const other of links.get(id) || []) add(byId(other), "lit");
    }
  };
  const statementAt = (event) => event.target.closest?.(".s");
  const peek = one(".peek");
  const idle = peek?.textContent;
  document.addEventListener("pointerover", (event) => {
    const block = event.target.closest?.("svg a[data-links]");
    const statement = statementAt(event);
    light(block ? block.dataset.links.split(" ") : statement ? [statement.id] : []);
    if (!peek) return;
    if (!block) { if (peek.textContent !== idle) peek.textContent = idle; return; }
    peek.replaceChildren(...block.dataset.links.split(" ").flatMap((id, n) => {
      const words = one(".gloss", byId(id)) || one(".t", byId(id));
      const label = document.createElement("b");
      label.textContent = `${n ? " ↔ " : ""}${id} · ${one(".label", byId(id)).textContent}: `;
      return [label, words.cloneNode(true)];
    }));
  });
  document.addEventListener("focusin", (event) => {
    const statement = statementAt(event);
    if (statement) light([statement.id]);
  });
  document.addEventListener("focusout", (event) => { if (statementAt(event)) light([]); });

  const back = byId("back");
  let origin = null;
  const lead = (from, to) => {
    const paned = getComputedStyle(to.closest(".pane")).overflowY === "auto";
    history.pushState(null, "", `#${to.id}`);
    if (paned) {
      // Level with where the reader looks, in the other pane only.
      const pane = to.closest(".pane");
      const level = from.getBoundingClientRect().top - pane.getBoundingClientRect().top;
      const offset = to.getBoundingClientRect().top - pane.getBoundingClientRect().top;
      pane.scrollBy({ top: offset - Math.min(Math.max(level, 0), pane.clientHeight / 2), behavior: calm ? "auto" : "smooth" });
    } else {
      goTo(to);
    }
    origin = from;
    back.textContent = `Back to ${from.id}`;
    back.hidden = false;
    one(".ref", to).focus({ preventScroll: true });
    light([from.id, to.id]);
  };
  document.addEventListener("click", (event) => {
    const link = event.target.closest(".s .to");
    const statement = statementAt(event);
    if (link) {
      event.preventDefault();
      lead(statement, byId(link.hash.slice(1)));
    } else if (statement && !event.target.closest("a, button") && !String(getSelection())) {
      const first = one(".to", statement);
      if (first) lead(statement, byId(first.hash.slice(1)));
    }
  });
  back.addEventListener("click", () => {
    history.pushState(null, "", `#${origin.id}`);
    goTo(origin);
    one(".ref", origin).focus({ preventScroll: true });
    back.hidden = true;
  });

  // From a finding to its statement in the text, and back again.
  const turn = () => {
    const card = document.activeElement?.closest?.(".f");
    const statement = document.activeElement?.closest?.(".s");
    if (card) {
      const target = one(".own .ref", card);
      if (target) { const to = byId(target.hash.slice(1)); goTo(to); one(".ref", to).focus({ preventScroll: true }); }
    } else if (statement) {
      const to = shown().find((each) => rows.get(each).statements.split(" / ").includes(statement.id));
      if (to) { to.focus({ preventScroll: true }); goTo(to); }
    }
  };

  // Keys.
  const help = byId("help");
  byId("help-open").addEventListener("click", () => help.showModal());
  const keys = {
    j: () => step(1), n: () => step(1), k: () => step(-1), p: () => step(-1),
    c: () => { const card = document.activeElement?.closest?.(".f"); if (card) copy(card); },
    t: turn,
    "/": () => { form?.elements.text.focus(); form?.elements.text.select(); },
    f: () => form?.elements.kind.focus(),
    r: () => form?.reset(),
    e: () => form && exportCsv(),
  };
  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
    const field = event.target.closest?.("input, select, textarea");
    if (event.key === "Escape" && field && !help.open) { field.blur(); return; }
    if (field && field.type !== "checkbox") return;
    if (!byId("keys").checked || (help.open && event.key !== "?")) return;
    if (event.key === "?") { event.preventDefault(); if (help.open) help.close(); else help.showModal(); return; }
    const act = keys[event.key.toLowerCase()];
    if (act) { event.preventDefault(); act(); }
  });

  addEventListener("beforeprint", () => { for (const each of all("details:not([open])")) { each.open = true; each.dataset.opened = ""; } });
  addEventListener("afterprint", () => { for (const each of all("details[data-opened]")) { each.open = false; delete each.dataset.opened; } });
})();

// Search, filters and choices. Without this script every page shows all that it has.
(function () {
  "use strict";
  const most = 30;
  // There are many of these, and what they belong to is found as well.
  const later = { Aim: 1, Heading: 2, Measure: 2, Cohort: 3 };

  function element(name, attributes, text) {
    const made = document.createElement(name);
    for (const key in attributes) made.setAttribute(key, attributes[key]);
    if (text) made.textContent = text;
    return made;
  }

  function wordsOf(text) {
    return text.toLowerCase().split(/[\s,.;:·]+/).filter(Boolean);
  }

  /* The search. Its index is fetched as a script when the box is first used, since a page opened from a folder may load nothing else. */

  let index = null;

  function withIndex(then) {
    if (index) return then();
    const script = element("script", { src: "assets/search-index.js" });
    script.addEventListener("load", function () {
      index = window.leoSearch.map(function (entry) {
        return { kind: entry[0], title: entry[1], address: entry[2], text: entry[3], low: entry[1].toLowerCase(), all: (entry[0] + " " + entry[1] + " " + entry[3]).toLowerCase() };
      });
      then();
    });
    document.head.append(script);
  }

  // Lower is better: the title itself, its beginning, the beginning of a word in it, anywhere in it, only in the text.
  function rank(entry, words) {
    let sum = later[entry.kind] || 0;
    const whole = words.join(" ");
    if (entry.low === whole) sum -= 6;
    for (const word of words) {
      const place = entry.low.indexOf(word);
      if (place === 0) sum += 0;
      else if (place > 0) sum += /[\s(·:_-]/.test(entry.low[place - 1]) ? 1 : 3;
      else if (entry.all.includes(word)) sum += 6;
      else return -1;
    }
    return sum + 10;
  }

  function find(words) {
    return index
      .map(function (entry, place) { return { entry: entry, place: place, rank: rank(entry, words) }; })
      .filter(function (found) { return found.rank >= 0; })
      .sort(function (a, b) { return a.rank - b.rank || a.place - b.place; })
      .map(function (found) { return found.entry; });
  }

  function marked(text, words) {
    const made = element("span");
    const low = text.toLowerCase();
    let from = 0;
    while (from < text.length) {
      let next = -1, length = 0;
      for (const word of words) {
        const place = low.indexOf(word, from);
        if (place >= 0 && (next < 0 || place < next)) { next = place; length = word.length; }
      }
      if (next < 0) break;
      made.append(text.slice(from, next), element("mark", {}, text.slice(next, next + length)));
      from = next + length;
    }
    made.append(text.slice(from));
    return made;
  }

  function addSearch(header) {
    const search = element("div", { class: "leo-search", role: "search" });
    const box = element("input", { id: "search", type: "search", autocomplete: "off", spellcheck: "false" });
    const told = element("p", { role: "status", class: "leo-unseen" });
    const list = element("ul", { class: "leo-found", "aria-label": "Found" });
    list.hidden = true;
    search.append(element("label", { for: "search" }, "Search the site"), box, told, list);
    header.prepend(search);

    function close() { list.hidden = true; list.replaceChildren(); told.textContent = ""; }

    function line(entry, words) {
      const link = element("a", { href: entry.address });
      link.append(element("span", { class: "leo-kind" }, entry.kind), " ", marked(entry.title, words));
      if (entry.text) { const text = marked(entry.text, words); text.className = "leo-below"; link.append(" ", text); }
      const item = element("li");
      item.append(link);
      return item;
    }

    function show() {
      const words = wordsOf(box.value);
      if (words.length === 0) return close();
      const found = find(words);
      list.replaceChildren(...found.slice(0, most).map(function (entry) { return line(entry, words); }));
      const more = element("a", { href: "dictionary.html#find=" + encodeURIComponent(box.value.trim()) }, "Look for “" + box.value.trim() + "” among the fields of the extract");
      const last = element("li");
      last.append(more);
      list.append(last);
      list.hidden = false;
      const count = found.length === 0 ? "Nothing found on the site" : found.length === 1 ? "1 found" : found.length > most ? found.length + " found, the first " + most + " shown" : found.length + " found";
      told.textContent = count;
      list.prepend(element("li", { class: "leo-count", "aria-hidden": "true" }, count));
    }

    let waiting = 0;
    box.addEventListener("focus", function () { withIndex(function () {}); });
    box.addEventListener("input", function () { clearTimeout(waiting); waiting = setTimeout(function () { withIndex(show); }, 60); });
    search.addEventListener("keydown", function (event) {
      const links = [...list.querySelectorAll("a")];
      const at = links.indexOf(document.activeElement);
      if (event.key === "Escape") { close(); box.focus(); return; }
      if (event.key === "Enter" && document.activeElement === box && links.length > 0) { links[0].click(); event.preventDefault(); return; }
      if (event.key !== "ArrowDown" && event.key !== "ArrowUp") return;
      if (links.length === 0) return;
      event.preventDefault();
      const next = event.key === "ArrowDown" ? Math.min(at + 1, links.length - 1) : at - 1;
      (next < 0 ? box : links[next]).focus();
    });
    // A link to a place on this page would leave the list over it.
    list.addEventListener("click", close);
    document.addEventListener("click", function (event) { if (!search.contains(event.target)) close(); });
    search.addEventListener("focusout", function (event) { if (event.relatedTarget && !search.contains(event.relatedTarget)) close(); });
  }

  /* A box that hides what does not hold every word. */

  function addFilter(filter) {
    const box = filter.querySelector("input"), told = filter.querySelector("[role=status]");
    const groups = box.dataset.groups ? [...document.querySelectorAll(box.dataset.groups)] : [];
    let parts = null;
    function apply() {
      parts = parts || [...document.querySelectorAll(box.dataset.filtered)].map(function (part) { return { part: part, text: part.textContent.toLowerCase() }; });
      const words = box.value.toLowerCase().split(/\s+/).filter(Boolean);
      let found = 0;
      for (const one of parts) {
        const fits = words.every(function (word) { return one.text.includes(word); });
        one.part.hidden = !fits;
        if (fits) found++;
      }
      for (const group of groups) group.hidden = words.length > 0 && ![...group.querySelectorAll(box.dataset.filtered)].some(function (part) { return !part.hidden; });
      told.textContent = words.length === 0 ? "" : found === 0 ? "Nothing fits" : found.toLocaleString("en-GB") + (found === 1 ? " fits" : " fit");
    }
    function fromAddress() {
      if (!location.hash.startsWith("#find=")) return;
      box.value = decodeURIComponent(location.hash.slice("#find=".length));
      apply();
    }
    let waiting = 0;
    filter.hidden = false;
    box.addEventListener("input", function () { clearTimeout(waiting); waiting = setTimeout(apply, 120); });
    // What is hidden could not be jumped to.
    window.addEventListener("hashchange", function () {
      if (location.hash.startsWith("#find=")) return fromAddress();
      const target = location.hash && document.getElementById(decodeURIComponent(location.hash.slice(1)));
      if (target && box.value && target.offsetParent === null) { box.value = ""; apply(); target.scrollIntoView(); }
    });
    fromAddress();
  }

  /* A choice of one part out of several. */

  function addChoice(choice) {
    const select = choice.querySelector("select"), told = choice.querySelector("[role=status]");
    const parts = [...document.querySelectorAll(select.dataset.shows)];
    function show() {
      for (const part of parts) part.hidden = part.id !== select.value;
    }
    function fromAddress() {
      if (![...select.options].some(function (option) { return "#" + option.value === location.hash; })) return;
      select.value = location.hash.slice(1);
      show();
      document.getElementById(select.value).scrollIntoView();
    }
    choice.hidden = false;
    if (!location.hash) select.selectedIndex = Math.floor(select.options.length / 2);
    select.addEventListener("change", function () { show(); told.textContent = "Shown: " + select.options[select.selectedIndex].text; });
    window.addEventListener("hashchange", fromAddress);
    show();
    fromAddress();
  }

  const header = document.querySelector(".leo-header");
  if (header) addSearch(header);
  document.querySelectorAll(".leo-filter").forEach(addFilter);
  document.querySelectorAll(".leo-choice").forEach(addChoice);
})();

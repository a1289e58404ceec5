// Everything here is a comfort: pages work without it.
(() => {
  "use strict";

  // What is wrong, in the order of the fields.
  const summary = document.querySelector("[data-focus]");
  if (summary) {
    const list = summary.querySelector("ul");
    const fieldOf = (line) => document.getElementById(line.querySelector("a")?.hash.slice(1));
    const inOrder = (a, b) => {
      const [first, second] = [fieldOf(a), fieldOf(b)];
      if (first === second) return 0;
      if (!first || !second) return first ? 1 : -1;
      return first.compareDocumentPosition(second) & Node.DOCUMENT_POSITION_PRECEDING ? 1 : -1;
    };
    list.append(...[...list.children].sort(inOrder));
    summary.focus();
  }

  // On a narrow screen a row of a list is read as a card: each value beside the name of its column.
  for (const table of document.querySelectorAll("table.list")) {
    if (!table.tHead) continue;
    const names = [...table.tHead.rows[0].cells].map((cell) => cell.textContent.replace(/[▲▼]/g, "").trim());
    table.classList.toggle("sortable", table.tHead.querySelector("a") !== null);
    table.classList.add("cards");
    // A table drawn as blocks is still a table to those who hear it.
    const say = (selector, role) => table.querySelectorAll(selector).forEach((part) => part.setAttribute("role", role));
    table.setAttribute("role", "table");
    say("thead, tbody", "rowgroup");
    say("tr", "row");
    say("td", "cell");
    say("thead th", "columnheader");
    say("tbody th", "rowheader");
    for (const cell of table.querySelectorAll("tbody td")) {
      cell.dataset.label = cell.textContent.trim() ? names[cell.cellIndex] ?? "" : "";
    }
  }

  // How many lines of a list are ticked.
  for (const form of document.querySelectorAll("form[data-choose]")) {
    const boxes = [...document.querySelectorAll(`input[type=checkbox][form="${form.id}"]`)];
    const line = form.querySelector("[data-chosen]");
    const show = () => {
      const count = boxes.filter((box) => box.checked).length;
      line.textContent = count ? form.dataset.choose.replace("{0}", count) : "";
    };
    for (const box of boxes) box.addEventListener("change", show);
    show();
  }

  // What is left in a long text.
  for (const area of document.querySelectorAll("textarea[data-count]")) {
    const line = area.parentElement.querySelector(".field-count");
    const most = Number(area.dataset.count);
    const show = () => {
      const left = most - [...area.value].length;
      line.textContent = (left >= 0 ? area.dataset.countLeft : area.dataset.countOver).replace("{0}", Math.abs(left));
      line.classList.toggle("field-count-over", left < 0);
    };
    area.addEventListener("input", show);
    show();
  }

  // A file that is too large is told before it travels.
  for (const input of document.querySelectorAll("input[type=file][data-largest]")) {
    input.addEventListener("change", () => {
      const total = [...input.files].reduce((sum, file) => sum + file.size, 0);
      input.setCustomValidity(total > Number(input.dataset.largest) ? input.dataset.tooLarge : "");
      input.reportValidity();
    });
  }

  // A second press while the first is under way does nothing; the server would ignore it too.
  for (const form of document.querySelectorAll("form[method=post]")) {
    form.addEventListener("submit", (event) => {
      // A sample that opens beside the form leaves it to be sent.
      if (event.submitter?.formTarget) return;
      if (form.dataset.sent) event.preventDefault();
      form.dataset.sent = "true";
      setTimeout(() => delete form.dataset.sent, 5000);
    });
  }
})();

// A session that is about to end says so, and goes on at the press of a button.
(() => {
  "use strict";

  const seconds = Number(document.body.dataset.sessionSeconds);
  const template = document.getElementById("session-warning");
  if (!seconds || !template) return;

  const warningSeconds = Number(document.body.dataset.sessionWarning);
  const place = document.getElementById("live");
  let timers = [];

  const start = () => {
    timers.forEach(clearTimeout);
    place.querySelector(".session-warning")?.remove();
    timers = [setTimeout(warn, (seconds - warningSeconds) * 1000), setTimeout(end, seconds * 1000)];
  };
  const warn = () => {
    place.append(template.content.cloneNode(true));
    place.querySelector("[data-stay]").addEventListener("click", async (event) => {
      const answer = await fetch(event.target.dataset.stay, { redirect: "manual" });
      if (answer.status === 204) start();
      else location.reload();
    });
  };
  const end = () => {
    place.querySelector("[data-before]").hidden = true;
    place.querySelector("[data-after]").hidden = false;
  };
  document.addEventListener("htmx:after:request", start);
  start();
})();

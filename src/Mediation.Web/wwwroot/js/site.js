// Everything here is a comfort: pages work without it.
(() => {
  "use strict";

  const summary = document.querySelector("[data-focus]");
  if (summary) summary.focus();

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
      if (form.dataset.sent) event.preventDefault();
      form.dataset.sent = "true";
      setTimeout(() => delete form.dataset.sent, 5000);
    });
  }
})();

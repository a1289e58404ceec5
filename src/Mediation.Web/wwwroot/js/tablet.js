// Records a signature stroke by stroke, with the time of every point, into a hidden field.
(() => {
  "use strict";

  for (const canvas of document.querySelectorAll("canvas[data-into]")) {
    const field = document.querySelector(`input[name="${canvas.dataset.into}"]`);
    const pad = new SignaturePad(canvas, { minWidth: 1.2, maxWidth: 3.2 });

    // As many dots as the screen shows, or the line would be blurred; resizing empties the canvas, so the strokes are drawn again.
    const fit = () => {
      const ratio = Math.max(window.devicePixelRatio || 1, 1);
      const strokes = pad.toData();
      canvas.width = canvas.offsetWidth * ratio;
      canvas.height = canvas.offsetHeight * ratio;
      canvas.getContext("2d").scale(ratio, ratio);
      pad.fromData(strokes);
    };
    window.addEventListener("resize", fit);
    // A form that comes back brings the strokes along: nobody has to sign twice.
    if (field.value) pad.fromData(JSON.parse(field.value));
    fit();

    pad.addEventListener("endStroke", () => { field.value = JSON.stringify(pad.toData()); });
    const clear = document.querySelector(`[data-clear="${canvas.dataset.into}"]`);
    clear.addEventListener("click", () => { pad.clear(); field.value = ""; });
  }
})();

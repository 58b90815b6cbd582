// Adds what needs scripts to pages that work without: reading aloud, drawing a signature.
(() => {
  const say = document.querySelector('.say');
  if (say && 'speechSynthesis' in window) {
    say.hidden = false;
    say.addEventListener('click', () => {
      if (speechSynthesis.speaking) { speechSynthesis.cancel(); return; }
      const main = document.querySelector('main').cloneNode(true);
      main.querySelectorAll('.say, input, textarea, button').forEach(part => part.remove());
      const words = new SpeechSynthesisUtterance(main.textContent.replace(/\s+/g, ' '));
      words.lang = document.documentElement.lang;
      speechSynthesis.speak(words);
    });
  }

  const area = document.querySelector('.pad-area');
  if (!area) return;
  area.hidden = false;
  const pad = area.querySelector('.pad');
  const field = area.querySelector('input[name=drawing]');
  const pen = pad.getContext('2d');
  let path = '', drawing = false;

  const fit = () => {
    const scale = window.devicePixelRatio || 1, box = pad.getBoundingClientRect();
    pad.width = box.width * scale; pad.height = box.height * scale;
    pen.scale(scale, scale);
    pen.lineWidth = 2.5; pen.lineCap = pen.lineJoin = 'round';
    pen.strokeStyle = getComputedStyle(pad).color;
    pen.stroke(new Path2D(path));
  };
  const at = event => {
    const box = pad.getBoundingClientRect();
    return [Math.round(event.clientX - box.left), Math.round(event.clientY - box.top)];
  };
  pad.addEventListener('pointerdown', event => {
    drawing = true; pad.setPointerCapture(event.pointerId);
    const [x, y] = at(event); path += `M${x} ${y}`; pen.beginPath(); pen.moveTo(x, y);
  });
  pad.addEventListener('pointermove', event => {
    if (!drawing || path.length > 19000) return;
    const [x, y] = at(event); path += `L${x} ${y}`; pen.lineTo(x, y); pen.stroke();
  });
  const end = () => { drawing = false; field.value = path; };
  pad.addEventListener('pointerup', end);
  pad.addEventListener('pointercancel', end);
  area.querySelector('.pad-clear').addEventListener('click', () => {
    path = ''; field.value = ''; pen.clearRect(0, 0, pad.width, pad.height);
  });
  window.addEventListener('resize', fit); // turning the phone keeps the strokes
  fit();
})();

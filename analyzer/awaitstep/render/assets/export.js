// Downloads and the clipboard. The pictures come ready-made in the page's data.
function download(name, blob) {
  const link = el('a', { href: URL.createObjectURL(blob), download: name });
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(link.href), 10000);
}

function fileName(workflow, suffix) {
  return `${workflow.title.replace(/[^\w-]+/g, '_').slice(0, 80) || 'workflow'}.${suffix}`;
}

function downloadSvg(workflow) {
  download(fileName(workflow, 'svg'), new Blob([decoded(workflow.svg)], { type: 'image/svg+xml' }));
}

function downloadPng(workflow, say) {
  const url = URL.createObjectURL(new Blob([decoded(workflow.svg)], { type: 'image/svg+xml' }));
  const image = new Image();
  image.onload = () => {
    // Browsers refuse canvases past some size; 12,000 pixels a side is safe in all of them.
    const scale = Math.min(2, 12000 / Math.max(image.width, image.height));
    const canvas = el('canvas', { width: Math.round(image.width * scale), height: Math.round(image.height * scale) });
    canvas.getContext('2d').drawImage(image, 0, 0, canvas.width, canvas.height);
    URL.revokeObjectURL(url);
    canvas.toBlob((blob) => (blob ? download(fileName(workflow, 'png'), blob) : say('The picture is too large')));
  };
  image.onerror = () => say('The picture could not be drawn');
  image.src = url;
}

async function copyMermaid(workflow, say) {
  const text = decoded(workflow.mermaid);
  try {
    await navigator.clipboard.writeText(text);
  } catch {
    const area = el('textarea', { readonly: true, class: 'sr' });
    area.value = text;
    document.body.append(area);
    area.select();
    document.execCommand('copy');
    area.remove();
  }
  say('Copied as Mermaid');
}

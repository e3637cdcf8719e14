// Looks at every slide in headless Chromium: nothing runs over its edge, no text is too small to be read from the last row, contrast and alternative texts pass axe.
// Usage: node check.mjs FOLDER with the filled decks; CHROME_PATH names the browser if it is not found by itself.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, readdirSync, rmSync, cpSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';

const smallestText = 16;
const smallestChartText = 13;
const folder = process.argv[2];
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const pages = mkdtempSync(join(tmpdir(), 'leokit-slides-'));
const findings = [];
let slides = 0;
try {
  cpSync(join(folder, 'images'), join(pages, 'images'), { recursive: true });
  // The bare form shows all slides at once, so that each can be measured.
  execFileSync('npx', ['marp', '--template', 'bare', '--theme-set', 'theme.css', '--input-dir', folder, '--output', pages], { stdio: ['ignore', 'ignore', 'inherit'] });
  const browser = await chromium.launch({ executablePath: process.env.CHROME_PATH ?? '/usr/bin/chromium', args: ['--no-sandbox'] });
  const page = await browser.newPage({ viewport: { width: 1280, height: 720 } });
  for (const deck of readdirSync(pages).filter(name => name.endsWith('.html')).sort()) {
    await page.goto(`file://${join(pages, deck)}`);
    const found = await page.evaluate(({ smallestText, smallestChartText }) => {
      const said = [];
      const sections = [...document.querySelectorAll('section')];
      sections.forEach((section, index) => {
        const name = `slide ${index + 1} (${section.querySelector('h1, h2')?.textContent ?? 'without a heading'})`;
        const frame = section.getBoundingClientRect();
        const scale = frame.width / 1280;
        const footer = section.querySelector(':scope > footer')?.getBoundingClientRect().top ?? frame.bottom;
        if (!section.querySelector('h1, h2')) said.push(`${name}: no heading`);
        for (const element of section.querySelectorAll(':scope > *:not(footer):not(header)')) {
          const box = element.getBoundingClientRect();
          if (box.bottom > footer + 1 || box.right > frame.right - 20 * scale || box.top < frame.top)
            said.push(`${name}: ${element.tagName.toLowerCase()} runs over the edge by ${Math.round(Math.max(box.bottom - footer, box.right - frame.right + 20 * scale) / scale)} px`);
        }
        const texts = document.createTreeWalker(section, NodeFilter.SHOW_TEXT);
        while (texts.nextNode()) {
          if (!texts.currentNode.textContent.trim()) continue;
          const size = parseFloat(getComputedStyle(texts.currentNode.parentElement).fontSize);
          if (size < smallestText - 0.01) said.push(`${name}: text of ${size.toFixed(1)} px: ${texts.currentNode.textContent.trim().slice(0, 40)}`);
        }
        for (const image of section.querySelectorAll('img')) {
          if (!image.naturalWidth) { said.push(`${name}: ${image.getAttribute('src')} is not there`); continue; }
          // Charts are drawn with text of 15 units, 420 to a natural width of 480 pixels.
          const size = 15 * (480 / 420) * image.getBoundingClientRect().width / scale / image.naturalWidth;
          if (size < smallestChartText) said.push(`${name}: chart text of ${size.toFixed(1)} px`);
        }
      });
      return { said, slides: sections.length };
    }, { smallestText, smallestChartText });
    slides += found.slides;
    findings.push(...found.said.map(text => `${deck}: ${text}`));
    await page.addScriptTag({ content: axe });
    const violations = await page.evaluate(() => axe.run({ include: ['section'] }, { runOnly: ['wcag2a', 'wcag2aa'] }).then(result => result.violations));
    findings.push(...violations.map(rule => `${deck}: axe ${rule.id}: ${rule.help}, ${rule.nodes.length} times, first ${rule.nodes[0].html.slice(0, 120)}`));
  }
  await browser.close();
} finally {
  rmSync(pages, { recursive: true });
}
findings.forEach(finding => console.log(finding));
console.log(`${slides} slides looked at, ${findings.length} findings`);
process.exit(findings.length === 0 ? 0 : 1);

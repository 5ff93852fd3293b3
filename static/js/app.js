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
  input.addEventListener("input", () => {
    clearTimeout(timer);
    question?.abort();
    if (input.value === "") clear();
    else timer = setTimeout(ask, 400);
  });
}

// The menu's first field takes the focus when the menu opens.
for (const menu of document.querySelectorAll("[popover]")) {
  menu.addEventListener("toggle", (event) => {
    if (event.newState === "open") menu.querySelector("input[type=search]")?.focus();
  });
}
